package vn.sovang.command.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewEvent.ScoreVerified;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.unit.UnitCode;

/**
 * What a unit says of itself, and what the cluster made of it.
 *
 * @param criterion as it was when the unit said so
 * @param verified absent until somebody has verified it
 */
record Score(SelfScoreGiven self, Criterion criterion, @Nullable ScoreVerified verified) {

    /** What there is at most one score of. */
    record Subject(UnitCode unit, String criterion) {}

    /** Another title changes nothing; other points or another figure make it another criterion. */
    boolean standsUnder(Criterion inForce) {
        return criterion.maxPoints().equals(inForce.maxPoints())
                && Objects.equals(criterion.indicator(), inForce.indicator());
    }

    boolean isBy(String name) {
        return self.by().equals(name);
    }

    boolean says(Points points, List<String> evidence) {
        return self.points().equals(points) && self.evidence().equals(evidence);
    }

    boolean isVerifiedAs(Points points, @Nullable String reason) {
        return verified != null
                && verified.points().equals(points)
                && Objects.equals(verified.reason(), reason);
    }

    Score with(ScoreVerified verification) {
        return new Score(self, criterion, verification);
    }
}
