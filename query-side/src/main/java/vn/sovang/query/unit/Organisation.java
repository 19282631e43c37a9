package vn.sovang.query.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.Clusters;
import vn.sovang.event.unit.Unit;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.query.platform.RequestText;

/** All units and clusters as known at a position. */
public record Organisation(UnitTree units, Clusters clusters) {

    static final Organisation EMPTY = new Organisation(UnitTree.EMPTY, Clusters.EMPTY);

    /** The unit of that code, which is refused as unknown when there is none. */
    public Unit known(UnitCode code) {
        return units.find(code).orElseThrow(() -> RequestText.unknown("unknown-unit", code));
    }

    public Cluster known(ClusterCode code) {
        return clusters.find(code).orElseThrow(() -> RequestText.unknown("unknown-cluster", code));
    }

    /**
     * The cluster whose review of a year is meant.
     *
     * @param code may be left out where one cluster alone has members that year
     */
    public Cluster reviewed(@Nullable String code, int year) {
        return code == null ? onlyOne(year) : known(new ClusterCode(code));
    }

    private Cluster onlyOne(int year) {
        List<Cluster> withMembers =
                clusters.all().stream().filter(each -> !each.membersOf(year).isEmpty()).toList();
        if (withMembers.size() != 1) {
            String message =
                    "must be given: %d clusters have members that year"
                            .formatted(withMembers.size());
            throw RequestText.invalid("cluster", message);
        }
        return withMembers.getFirst();
    }

    Organisation with(Event event) {
        return switch (event) {
            case UnitEvent unit -> new Organisation(units.with(unit), clusters);
            case ClusterEvent cluster -> new Organisation(units, clusters.with(cluster));
            default -> this;
        };
    }
}
