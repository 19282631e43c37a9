package vn.sovang.query.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.unit.Organisation;

/** Which cluster a question about a review means. */
public final class ReviewedCluster {

    private ReviewedCluster() {}

    /**
     * @param asked its code; without it, the only one with members that year
     * @throws vn.sovang.platform.http.Refused when there is no such cluster, or not one only
     */
    public static Cluster of(@Nullable String asked, Organisation known, int year) {
        return asked == null ? onlyOne(known, year) : known.known(new ClusterCode(asked));
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
