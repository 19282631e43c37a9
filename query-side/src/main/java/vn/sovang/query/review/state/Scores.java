package vn.sovang.query.review.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.event.review.ReviewEvent.ScoreVerified;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.unit.UnitCode;

/** The last points that each unit gave itself by each criterion, and what was made of them. */
final class Scores {

    private record Scored(UnitCode unit, String criterion) {}

    private final Map<Scored, SelfScoreGiven> given = new HashMap<>();
    private final Map<Scored, ScoreVerified> verified = new HashMap<>();

    /** What was verified before was another score. */
    void give(SelfScoreGiven score) {
        Scored scored = new Scored(score.unit(), score.criterion());
        given.put(scored, score);
        verified.remove(scored);
    }

    void verify(ScoreVerified score) {
        verified.put(new Scored(score.unit(), score.criterion()), score);
    }

    Optional<SelfScoreGiven> given(UnitCode unit, String criterion) {
        return Optional.ofNullable(given.get(new Scored(unit, criterion)));
    }

    Optional<ScoreVerified> verified(UnitCode unit, String criterion) {
        return Optional.ofNullable(verified.get(new Scored(unit, criterion)));
    }
}
