package vn.sovang.event.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.DIEN;
import static vn.sovang.event.Days.THAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.event.unit.UnitCode;

class ClustersTest {

    private static final ClusterCode CUM = new ClusterCode("cum-1");
    private static final Clusters FORMED =
            Clusters.EMPTY.with(new ClusterEvent.Formed(CUM, "Cụm 1"));

    @Test
    void membership_is_per_year() {
        Clusters clusters = FORMED.with(set(2023, THAN)).with(set(2024, THAN, DIEN));
        assertThat(cluster(clusters).membersOf(2023)).containsExactly(THAN);
        assertThat(cluster(clusters).membersOf(2024)).containsExactly(THAN, DIEN);
        assertThat(cluster(clusters).membersOf(2022)).isEmpty();
    }

    @Test
    void members_set_again_replace_those_of_the_year() {
        assertThat(cluster(FORMED.with(set(2023, THAN)).with(set(2023, DIEN))).membersOf(2023))
                .containsExactly(DIEN);
    }

    @Test
    void every_event_is_one_more_version() {
        assertThat(cluster(FORMED).version()).isZero();
        assertThat(cluster(FORMED.with(set(2023, THAN))).version()).isEqualTo(1);
    }

    @Test
    void later_events_leave_older_clusters_as_they_were() {
        FORMED.with(set(2023, THAN));
        assertThat(cluster(FORMED).membersOf(2023)).isEmpty();
    }

    @Test
    void clusters_are_told_in_the_order_of_formation() {
        Clusters two =
                FORMED.with(new ClusterEvent.Formed(new ClusterCode("a"), "Cụm A"))
                        .with(set(2023, THAN));
        assertThat(two.all()).extracting(Cluster::code).containsExactly(CUM, new ClusterCode("a"));
    }

    private static Cluster cluster(Clusters clusters) {
        return clusters.find(CUM).orElseThrow();
    }

    private static ClusterEvent set(int year, UnitCode... units) {
        return new ClusterEvent.MembersSet(CUM, year, List.of(), List.of(units));
    }
}
