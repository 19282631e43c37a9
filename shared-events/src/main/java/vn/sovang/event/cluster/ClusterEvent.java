package vn.sovang.event.cluster;

import java.util.List;
import vn.sovang.event.Event;
import vn.sovang.event.unit.UnitCode;

/** What happens to an emulation cluster. */
public sealed interface ClusterEvent extends Event {

    ClusterCode cluster();

    record Formed(ClusterCode cluster, String name) implements ClusterEvent {}

    /** The members of one year, replacing those set for that year before. */
    record MembersSet(ClusterCode cluster, int year, List<UnitCode> previous, List<UnitCode> units)
            implements ClusterEvent {}
}
