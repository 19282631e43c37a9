package vn.sovang.command.decision;

import vn.sovang.event.Event;
import vn.sovang.event.closing.Books;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.Clusters;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitTree;

/** Units, clusters and the books of the years as the log tells them up to a position. */
public record Organisation(long position, UnitTree units, Clusters clusters, Books books) {

    public static final Organisation EMPTY =
            new Organisation(0, UnitTree.EMPTY, Clusters.EMPTY, Books.EMPTY);

    /** With one more event; events come in the order of the log. */
    public Organisation with(long at, Event event) {
        return switch (event) {
            case UnitEvent unit -> new Organisation(at, units.with(unit), clusters, books);
            case ClusterEvent cluster -> new Organisation(at, units, clusters.with(cluster), books);
            case ClosingEvent closing -> new Organisation(at, units, clusters, books.with(closing));
            default -> new Organisation(at, units, clusters, books);
        };
    }
}
