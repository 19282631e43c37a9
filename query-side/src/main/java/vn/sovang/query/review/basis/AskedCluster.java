package vn.sovang.query.review.basis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.unit.Organisation;

/** The cluster whose year is asked for. */
public final class AskedCluster {

    private AskedCluster() {}

    /**
     * @param code as it was sent; may be left out where one cluster alone has members that year
     * @throws vn.sovang.platform.http.Refused when it is unknown, or has to be given
     */
    public static Cluster of(Organisation known, int year, @Nullable String code) {
        return code == null ? onlyOne(known, year) : known.known(new ClusterCode(code));
    }

    private static Cluster onlyOne(Organisation known, int year) {
        List<Cluster> withMembers =
                known.clusters().all().stream()
                        .filter(each -> !each.membersOf(year).isEmpty())
                        .toList();
        if (withMembers.size() != 1) {
            String message =
                    "must be given: %d clusters have members that year"
                            .formatted(withMembers.size());
            throw RequestText.invalid("cluster", message);
        }
        return withMembers.getFirst();
    }
}
