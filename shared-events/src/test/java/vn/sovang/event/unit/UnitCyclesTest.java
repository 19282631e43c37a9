package vn.sovang.event.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.unit.Trees.DIEN;
import static vn.sovang.event.unit.Trees.MO;
import static vn.sovang.event.unit.Trees.THAN;
import static vn.sovang.event.unit.Trees.TINH;
import static vn.sovang.event.unit.Trees.day;
import static vn.sovang.event.unit.Trees.moved;
import static vn.sovang.event.unit.Trees.province;

import org.junit.jupiter.api.Test;

class UnitCyclesTest {

    @Test
    void a_unit_is_never_its_own_parent() {
        assertThat(province().wouldCycle(MO, MO, day("2023-07-01"))).isTrue();
    }

    @Test
    void a_unit_does_not_go_below_its_child_or_grandchild() {
        assertThat(province().wouldCycle(THAN, MO, day("2023-07-01"))).isTrue();
        assertThat(province().wouldCycle(TINH, MO, day("2023-07-01"))).isTrue();
    }

    @Test
    void a_unit_may_go_below_its_sibling_or_stay_where_it_is() {
        assertThat(province().wouldCycle(THAN, DIEN, day("2023-07-01"))).isFalse();
        assertThat(province().wouldCycle(MO, THAN, day("2023-07-01"))).isFalse();
    }

    @Test
    void a_unit_may_go_below_one_that_has_left_it() {
        UnitTree tree = province().with(moved(MO, DIEN, "2023-07-01"));
        assertThat(tree.wouldCycle(THAN, MO, day("2023-07-01"))).isFalse();
        assertThat(tree.wouldCycle(THAN, MO, day("2023-06-30"))).isTrue();
    }

    @Test
    void a_unit_may_not_go_below_one_that_will_come_below_it() {
        UnitTree tree = province().with(moved(DIEN, THAN, "2999-01-01"));
        assertThat(tree.wouldCycle(THAN, DIEN, day("2023-07-01"))).isTrue();
    }

    @Test
    void a_move_that_ends_before_the_other_begins_makes_no_cycle() {
        UnitTree tree =
                province()
                        .with(moved(THAN, TINH, "2024-01-01"))
                        .with(moved(DIEN, THAN, "2024-01-01"));
        assertThat(tree.wouldCycle(THAN, DIEN, day("2023-07-01"))).isFalse();
        assertThat(tree.wouldCycle(THAN, DIEN, day("2024-01-01"))).isTrue();
    }

    @Test
    void a_cycle_over_a_single_day_is_a_cycle() {
        UnitTree tree =
                province()
                        .with(moved(THAN, TINH, "2024-01-02"))
                        .with(moved(DIEN, THAN, "2024-01-01"));
        assertThat(tree.wouldCycle(THAN, DIEN, day("2023-07-01"))).isTrue();
    }

    @Test
    void whoever_stands_above_on_any_day_is_found() {
        UnitTree tree = province().with(moved(MO, DIEN, "2999-01-01"));
        assertThat(tree.everAbove(MO)).containsExactlyInAnyOrder(THAN, DIEN, TINH);
        assertThat(tree.everAbove(TINH)).isEmpty();
    }

    @Test
    void units_that_changed_places_stand_above_each_other() {
        UnitTree tree =
                province()
                        .with(moved(THAN, TINH, "2024-01-01"))
                        .with(moved(THAN, DIEN, "2023-01-01"))
                        .with(moved(DIEN, THAN, "2024-01-01"));
        assertThat(tree.everAbove(MO)).containsExactlyInAnyOrder(THAN, DIEN, TINH);
    }
}
