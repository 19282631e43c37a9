package vn.sovang.event.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.unit.UnitCode;

/** What happens to the review of a cluster's year. None of it moves a figure. */
public sealed interface ReviewEvent extends Event {

    ReviewId review();

    /** All targets of the year, in place of those that were set before. */
    record TargetsSet(ReviewId review, List<UnitTargets> targets) implements ReviewEvent {}

    /**
     * The criteria that are scored from here on.
     *
     * @param version from 1, one more with every adoption
     */
    record CriteriaAdopted(ReviewId review, int version, List<Criterion> criteria)
            implements ReviewEvent {}

    /**
     * What a unit says of itself, in place of what it said before; it has to be verified again.
     *
     * @param version of the criteria that it was given by
     * @param by the account or person that gave it, and therefore may not verify it
     * @param evidence texts or links
     */
    record SelfScoreGiven(
            ReviewId review,
            UnitCode unit,
            String criterion,
            int version,
            Points points,
            String by,
            List<String> evidence)
            implements ReviewEvent {}

    /**
     * What the cluster makes of a self score.
     *
     * @param self the points that were verified
     * @param reason present when the points differ from them
     */
    record ScoreVerified(
            ReviewId review,
            UnitCode unit,
            String criterion,
            int version,
            Points self,
            Points points,
            @Nullable String reason)
            implements ReviewEvent {}

    /**
     * @param unit whose it is; the whole cluster's when absent
     */
    record LimitationNoted(ReviewId review, UUID note, @Nullable UnitCode unit, String text)
            implements ReviewEvent {}

    /**
     * @param unit whom it is for; the whole cluster when absent
     */
    record DirectionSet(
            ReviewId review, UUID note, @Nullable UnitCode unit, String text, int forYear)
            implements ReviewEvent {}

    /**
     * The review as it stands at a position of the log, made public.
     *
     * @param position the last event that the report takes into account
     * @param root of the log's Merkle tree of that size, in base64
     */
    record Published(ReviewId review, UUID publication, String title, long position, String root)
            implements ReviewEvent {}
}
