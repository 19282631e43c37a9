package vn.sovang.command.cluster;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent.Formed;
import vn.sovang.event.cluster.ClusterEvent.MembersSet;
import vn.sovang.event.unit.UnitCode;

class SetMembersTest {

    private static final ClusterCode CUM = new ClusterCode("cum-1");
    private static final Formed FORMED = new Formed(CUM, "Cụm thi đua số 1");
    private static final List<UnitCode> NONE = List.of();

    private final Decisions clusters = Decisions.about(ClusterRecord.class);

    @Test
    void members_are_set_for_a_year() {
        clusters.given(FORMED)
                .when(set(2023, THAN, DIEN))
                .then(new MembersSet(CUM, 2023, NONE, List.of(THAN, DIEN)));
    }

    @Test
    void members_set_again_replace_those_of_the_year() {
        clusters.given(FORMED, new MembersSet(CUM, 2023, NONE, List.of(THAN)))
                .when(set(2023, DIEN))
                .then(new MembersSet(CUM, 2023, List.of(THAN), List.of(DIEN)));
    }

    @Test
    void every_year_has_members_of_its_own() {
        clusters.given(FORMED, new MembersSet(CUM, 2023, NONE, List.of(THAN)))
                .when(set(2024, THAN))
                .then(new MembersSet(CUM, 2024, NONE, List.of(THAN)));
    }

    @Test
    void members_may_be_set_for_a_coming_year() {
        clusters.given(FORMED)
                .when(set(2999, THAN))
                .then(new MembersSet(CUM, 2999, NONE, List.of(THAN)));
    }

    @Test
    void the_same_members_change_nothing_whatever_their_order() {
        clusters.given(FORMED, new MembersSet(CUM, 2023, NONE, List.of(THAN, DIEN)))
                .when(set(2023, DIEN, THAN))
                .thenNothingChanges();
    }

    @Test
    void all_members_may_leave_but_nobody_leaves_an_empty_cluster() {
        clusters.given(FORMED, new MembersSet(CUM, 2023, NONE, List.of(THAN)))
                .when(set(2023))
                .then(new MembersSet(CUM, 2023, List.of(THAN), NONE));
        Decisions.about(ClusterRecord.class).given(FORMED).when(set(2023)).thenNothingChanges();
    }

    @Test
    void a_member_must_be_registered() {
        clusters.given(FORMED)
                .when(set(2023, MO, NOBODY))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    private static ClusterCommand set(int year, UnitCode... units) {
        return new ClusterCommand.SetMembers(CUM, year, List.of(units));
    }
}
