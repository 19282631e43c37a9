package vn.sovang.query.unit;

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

    Organisation with(Event event) {
        return switch (event) {
            case UnitEvent unit -> new Organisation(units.with(unit), clusters);
            case ClusterEvent cluster -> new Organisation(units, clusters.with(cluster));
            default -> this;
        };
    }
}
