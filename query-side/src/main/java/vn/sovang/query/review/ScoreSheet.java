package vn.sovang.query.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.ReviewEvent.CriteriaAdopted;
import vn.sovang.event.review.ReviewEvent.ScoreVerified;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.review.ReviewView.CriterionScore;
import vn.sovang.query.review.ReviewView.Score;
import vn.sovang.query.review.state.ReviewState;
import vn.sovang.query.totals.Totals;

/** A unit's points, criterion by criterion. */
record ScoreSheet(ReviewState state, UnitCode unit, Totals totals) {

    Score score() {
        List<CriterionScore> scores =
                state.criteria().map(CriteriaAdopted::criteria).orElse(List.of()).stream()
                        .map(this::by)
                        .toList();
        return new Score(
                sum(scores.stream().map(CriterionScore::self)),
                sum(scores.stream().map(CriterionScore::verified)),
                scores);
    }

    private CriterionScore by(Criterion criterion) {
        Optional<SelfScoreGiven> given = state.given(unit, criterion);
        Optional<ScoreVerified> verified = state.verified(unit, criterion);
        return new CriterionScore(
                criterion.code(),
                proposed(criterion),
                given.map(score -> score.points().value()).orElse(null),
                verified.map(score -> score.points().value()).orElse(null),
                given.map(SelfScoreGiven::evidence).orElse(List.of()),
                verified.map(ScoreVerified::reason).orElse(null));
    }

    private @Nullable BigDecimal proposed(Criterion criterion) {
        Figure figure = criterion.indicator();
        if (figure == null) {
            return null;
        }
        long target = state.targetsOf(unit).getOrDefault(figure.name(), 0L);
        return target <= 0
                ? null
                : Achievement.points(criterion.maxPoints(), totals.of(figure), target);
    }

    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> points) {
        return points.flatMap(Stream::ofNullable).reduce(BigDecimal::add).orElse(null);
    }
}
