package vn.sovang.query.cluster;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.SortedMap;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.platform.text.VietnameseOrder;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.unit.Organisations;

@RestController
public class ClusterApi {

    /**
     * @param members the members of each year for which they were set
     */
    record View(ClusterCode code, String name, SortedMap<Integer, List<UnitCode>> members) {

        static View of(Cluster cluster) {
            return new View(cluster.code(), cluster.name(), cluster.members());
        }
    }

    /** In Vietnamese order of their names. */
    record All(List<View> clusters, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;

    ClusterApi(Positions positions, Organisations organisations) {
        this.positions = positions;
        this.organisations = organisations;
    }

    @GetMapping("/api/clusters")
    @Operation(summary = "All clusters with their members")
    All clusters(@ParameterObject AsOfRequest when) {
        AsOf asOf = positions.projected(when);
        return new All(
                organisations.at(asOf.position()).clusters().all().stream()
                        .map(View::of)
                        .sorted(VietnameseOrder.by(View::name))
                        .toList(),
                asOf.at());
    }
}
