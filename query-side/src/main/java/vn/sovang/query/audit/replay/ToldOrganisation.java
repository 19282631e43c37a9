package vn.sovang.query.audit.replay;

import java.util.Set;
import vn.sovang.event.Event;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.Clusters;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.query.platform.RequestText;

/** Units and clusters as the log has told of them up to a position. */
record ToldOrganisation(UnitTree units, Clusters clusters) {

    static final ToldOrganisation NOTHING = new ToldOrganisation(UnitTree.EMPTY, Clusters.EMPTY);

    ToldOrganisation with(Event event) {
        return switch (event) {
            case UnitEvent unit -> new ToldOrganisation(units.with(unit), clusters);
            case ClusterEvent cluster -> new ToldOrganisation(units, clusters.with(cluster));
            default -> this;
        };
    }

    /**
     * @throws vn.sovang.platform.http.Refused when the scope names what is not known
     */
    void requireKnown(AskedScope scope) {
        boolean known =
                switch (scope.kind()) {
                    case ALL -> true;
                    case OWN, UNIT -> units.find(new UnitCode(scope.code())).isPresent();
                    case CLUSTER -> clusters.find(new ClusterCode(scope.code())).isPresent();
                };
        if (!known) {
            String kind = scope.kind() == AskedScope.Kind.CLUSTER ? "cluster" : "unit";
            throw RequestText.unknown("unknown-" + kind, scope.code());
        }
    }

    Set<UnitCode> membersOf(String cluster, int year) {
        return clusters.find(new ClusterCode(cluster))
                .map(found -> Set.copyOf(found.membersOf(year)))
                .orElse(Set.of());
    }
}
