package vn.sovang.command.review;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Command;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.merkle.TreeHead;

/** Wishes about the review of a cluster's year. */
sealed interface ReviewCommand extends Command {

    ReviewId review();

    @Override
    default String stream() {
        return review().stream();
    }

    /** In place of all that were set before. */
    record SetTargets(ReviewId review, List<UnitTargets> targets) implements ReviewCommand {}

    record AdoptCriteria(ReviewId review, List<Criterion> criteria) implements ReviewCommand {}

    record GiveSelfScore(
            ReviewId review, UnitCode unit, String criterion, Points points, List<String> evidence)
            implements ReviewCommand {}

    record VerifyScore(
            ReviewId review,
            UnitCode unit,
            String criterion,
            Points points,
            @Nullable String reason)
            implements ReviewCommand {}

    record NoteLimitation(ReviewId review, UUID note, @Nullable UnitCode unit, String text)
            implements ReviewCommand {}

    record SetDirection(
            ReviewId review, UUID note, @Nullable UnitCode unit, String text, int forYear)
            implements ReviewCommand {}

    /**
     * @param log its tree at the moment of the decision, and so after the closing that the decision
     *     rests on
     */
    record Publish(ReviewId review, UUID publication, String title, Supplier<TreeHead> log)
            implements ReviewCommand {}
}
