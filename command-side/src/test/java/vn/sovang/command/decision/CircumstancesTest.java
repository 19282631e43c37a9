package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.TODAY;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.OtherActivity.State;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.log.append.StreamVersion;

/** What a decision rested on, so that the log can refuse one that rests on something stale. */
class CircumstancesTest {

    private static final ActivityId ACTIVITY = new ActivityId(new UUID(0, 1));

    @Test
    void nothing_is_read_before_something_is_asked() {
        assertThat(in(Province.ORGANISATION).read()).isEmpty();
    }

    @Test
    void known_and_unknown_units_are_read_with_the_version_seen() {
        Circumstances here = in(Province.ORGANISATION.with(6, Province.ended(THAN, "2023-07-01")));
        assertThat(here.unknown(List.of(THAN, NOBODY)))
                .contains(new CommonRefusal.Unknown("unit", "nobody"));
        assertThat(here.read())
                .containsExactlyInAnyOrder(
                        new StreamVersion("unit/than", 1), new StreamVersion("unit/nobody", -1));
    }

    @Test
    void units_whose_days_were_looked_at_are_read() {
        Circumstances here = in(Province.ORGANISATION);
        assertThat(here.closed(List.of(THAN, DIEN), TODAY)).isEmpty();
        assertThat(here.read())
                .containsExactlyInAnyOrder(
                        new StreamVersion("unit/than", 0), new StreamVersion("unit/dien", 0));
    }

    @Test
    void another_activity_is_read_with_the_version_seen() {
        Circumstances here = in(Province.ORGANISATION);
        assertThat(here.unavailable(ACTIVITY)).isEmpty();
        assertThat(here.read()).containsExactly(new StreamVersion(ACTIVITY.stream(), 4));
    }

    @Test
    void no_activity_named_is_none_to_read() {
        Circumstances here = in(Province.ORGANISATION);
        assertThat(here.unavailable(null)).isEmpty();
        assertThat(here.read()).isEmpty();
    }

    @Test
    void a_decision_says_what_else_it_depends_on() {
        Circumstances here = in(Province.ORGANISATION);
        here.dependOn(List.of(MO));
        assertThat(here.read()).containsExactly(new StreamVersion("unit/mo", 0));
    }

    @Test
    void a_cluster_is_read_with_the_version_seen() {
        ClusterCode cluster = new ClusterCode("khoi");
        Circumstances before = in(Province.ORGANISATION);
        assertThat(before.cluster(cluster)).isEmpty();
        assertThat(before.read()).containsExactly(new StreamVersion("cluster/khoi", -1));

        Circumstances after =
                in(Province.ORGANISATION.with(6, new ClusterEvent.Formed(cluster, "Khối")));
        assertThat(after.cluster(cluster)).isPresent();
        assertThat(after.read()).containsExactly(new StreamVersion("cluster/khoi", 0));
    }

    @Test
    void a_unit_s_place_is_read_with_whoever_stands_above_it() {
        Circumstances here = in(Province.ORGANISATION);
        assertThat(here.isWithin(MO, THAN)).isTrue();
        assertThat(here.isWithin(MO, DIEN)).isFalse();
        assertThat(here.read())
                .containsExactlyInAnyOrder(
                        new StreamVersion("unit/mo", 0),
                        new StreamVersion("unit/than", 0),
                        new StreamVersion("unit/tinh-doan", 0));
    }

    @Test
    void the_first_of_the_dates_that_lies_ahead_is_refused() {
        Circumstances here = in(Province.ORGANISATION);
        assertThat(here.future(TODAY, null)).isEmpty();
        assertThat(here.future(TODAY, TODAY.plusDays(2), TODAY.plusDays(1)))
                .contains(new CommonRefusal.DateInFuture(TODAY.plusDays(2)));
    }

    private static Circumstances in(Organisation organisation) {
        return new Circumstances(
                TODAY,
                new Asker("anyone", new Authority.Everywhere(), null, null),
                organisation,
                id -> new OtherActivity(State.STANDING, 4));
    }
}
