package vn.sovang.event.review;

import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.ClusterCode;

/** Names the review of one cluster in one year: there is never a second one. */
public record ReviewId(BookYear year, ClusterCode cluster) {

    public String stream() {
        return year.stream() + "/" + cluster;
    }

    @Override
    public String toString() {
        return year + "/" + cluster;
    }
}
