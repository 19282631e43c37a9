package vn.sovang.query.review.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewEvent.CriteriaAdopted;
import vn.sovang.event.review.ReviewEvent.ScoreVerified;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.review.ReviewView.Note;

/** A review as the events of its year and its cluster tell it, one after the other. */
public final class ReviewState {

    private final boolean closed;
    private final CriteriaVersions criteria = new CriteriaVersions();
    private final Scores scores = new Scores();
    private final List<Note> limitations = new ArrayList<>();
    private final List<Note> directions = new ArrayList<>();
    private final Map<UnitCode, Map<String, Long>> targets = new HashMap<>();

    private ReviewState(boolean closed) {
        this.closed = closed;
    }

    /**
     * @param year the closings and reopenings of the year
     * @param review the events of the cluster's review
     */
    public static ReviewState of(List<Recorded> year, List<Recorded> review) {
        boolean closed = !year.isEmpty() && year.getLast().event() instanceof ClosingEvent.Closed;
        ReviewState state = new ReviewState(closed);
        review.forEach(state::apply);
        return state;
    }

    public boolean isClosed() {
        return closed;
    }

    public Optional<CriteriaAdopted> criteria() {
        return criteria.inForce();
    }

    /** By the names of figures; empty for a unit without targets. */
    public Map<String, Long> targetsOf(UnitCode unit) {
        return targets.getOrDefault(unit, Map.of());
    }

    /** The points that a unit gave itself, unless the criterion counts differently since. */
    public Optional<SelfScoreGiven> given(UnitCode unit, Criterion criterion) {
        return scores.given(unit, criterion.code())
                .filter(score -> criteria.countsAlike(score.version(), criterion));
    }

    /** The verified points, unless the criterion counts differently since. */
    public Optional<ScoreVerified> verified(UnitCode unit, Criterion criterion) {
        return scores.verified(unit, criterion.code())
                .filter(score -> criteria.countsAlike(score.version(), criterion));
    }

    /** In the order in which they were noted. */
    public List<Note> limitations() {
        return List.copyOf(limitations);
    }

    /** In the order in which they were set. */
    public List<Note> directions() {
        return List.copyOf(directions);
    }

    private void apply(Recorded recorded) {
        switch ((ReviewEvent) recorded.event()) {
            case ReviewEvent.TargetsSet set -> replaceTargets(set.targets());
            case CriteriaAdopted adopted -> criteria.adopt(adopted);
            case SelfScoreGiven score -> scores.give(score);
            case ScoreVerified score -> scores.verify(score);
            case ReviewEvent.LimitationNoted noted ->
                    limitations.add(note(recorded, noted.note(), noted.unit(), noted.text(), null));
            case ReviewEvent.DirectionSet set ->
                    directions.add(
                            note(recorded, set.note(), set.unit(), set.text(), set.forYear()));
            case ReviewEvent.Published _ -> {}
        }
    }

    private void replaceTargets(List<UnitTargets> set) {
        targets.clear();
        set.forEach(each -> targets.put(each.unit(), each.values()));
    }

    private static Note note(
            Recorded recorded,
            UUID id,
            @Nullable UnitCode unit,
            String text,
            @Nullable Integer forYear) {
        return new Note(id, unit, text, forYear, recorded.actor(), recorded.entry().recordedAt());
    }
}
