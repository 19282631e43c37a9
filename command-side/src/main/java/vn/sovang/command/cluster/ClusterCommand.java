package vn.sovang.command.cluster;

import java.util.List;
import vn.sovang.command.decision.Command;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.UnitCode;

/** Wishes about an emulation cluster. */
sealed interface ClusterCommand extends Command {

    ClusterCode cluster();

    @Override
    default String stream() {
        return cluster().stream();
    }

    @Override
    default boolean concernsOrganisation() {
        return true;
    }

    record Form(ClusterCode cluster, String name) implements ClusterCommand {}

    record SetMembers(ClusterCode cluster, int year, List<UnitCode> units)
            implements ClusterCommand {}
}
