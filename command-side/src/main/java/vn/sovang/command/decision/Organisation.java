package vn.sovang.command.decision;

import vn.sovang.event.Event;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.Clusters;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitTree;

/** Units and clusters as the log tells them up to a position. */
public record Organisation(long position, UnitTree units, Clusters clusters) {

    public static final Organisation EMPTY = new Organisation(0, UnitTree.EMPTY, Clusters.EMPTY);

    /** With one more event; events come in the order of the log. */
    public Organisation with(long at, Event event) {
        return switch (event) {
            case UnitEvent unit -> new Organisation(at, units.with(unit), clusters);
            case ClusterEvent cluster -> new Organisation(at, units, clusters.with(cluster));
            default -> this;
        };
    }
}
