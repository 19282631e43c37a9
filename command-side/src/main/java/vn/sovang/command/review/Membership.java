package vn.sovang.command.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.CommonRefusal.Unknown;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.unit.UnitCode;

/** Guards that rest on a cluster and its members in the year of the review. */
final class Membership {

    private Membership() {}

    static Optional<Refusal> unknown(
            ReviewId review, Collection<UnitCode> units, Circumstances here) {
        ClusterCode cluster = review.cluster();
        return here.cluster(cluster).isEmpty()
                ? Optional.of(new Unknown("cluster", cluster.value()))
                : here.unknown(units);
    }

    /** Refuses the first of known units that is no member. */
    static Optional<Refusal> missing(
            ReviewId review, Collection<UnitCode> units, Circumstances here) {
        List<UnitCode> members = members(review, here);
        return units.stream()
                .filter(unit -> !members.contains(unit))
                .findFirst()
                .map(unit -> new ReviewRefusal.NotAMember(unit, review));
    }

    /** Both, for one unit or for none. */
    static Optional<Refusal> outside(ReviewId review, @Nullable UnitCode unit, Circumstances here) {
        List<UnitCode> units = unit == null ? List.of() : List.of(unit);
        return unknown(review, units, here).or(() -> missing(review, units, here));
    }

    private static List<UnitCode> members(ReviewId review, Circumstances here) {
        int year = review.year().value();
        return here.cluster(review.cluster())
                .map((Cluster cluster) -> cluster.membersOf(year))
                .orElse(List.of());
    }
}
