package vn.sovang.event.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.unit.Trees.DIEN;
import static vn.sovang.event.unit.Trees.MO;
import static vn.sovang.event.unit.Trees.THAN;
import static vn.sovang.event.unit.Trees.TINH;
import static vn.sovang.event.unit.Trees.always;
import static vn.sovang.event.unit.Trees.day;
import static vn.sovang.event.unit.Trees.ended;
import static vn.sovang.event.unit.Trees.moved;
import static vn.sovang.event.unit.Trees.province;
import static vn.sovang.event.unit.Trees.registered;
import static vn.sovang.event.unit.Trees.since;
import static vn.sovang.event.unit.Trees.until;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenuresBelowTest {

    @Test
    void a_unit_has_itself_and_all_below_it_always() {
        assertThat(province().tenuresBelow(TINH))
                .containsExactlyInAnyOrder(always(TINH), always(THAN), always(DIEN), always(MO));
        assertThat(province().tenuresBelow(MO)).containsExactly(always(MO));
    }

    @Test
    void a_moved_unit_stays_with_the_old_parent_before_and_goes_to_the_new_one_from_that_day_on() {
        UnitTree tree = province().with(moved(MO, DIEN, "2023-10-17"));
        assertThat(tree.tenuresBelow(THAN))
                .containsExactlyInAnyOrder(always(THAN), until(MO, "2023-10-16"));
        assertThat(tree.tenuresBelow(DIEN))
                .containsExactlyInAnyOrder(always(DIEN), since(MO, "2023-10-17"));
        assertThat(tree.isWithin(MO, THAN, day("2023-10-16"))).isTrue();
        assertThat(tree.isWithin(MO, THAN, day("2023-10-17"))).isFalse();
    }

    @Test
    void twelve_base_unions_move_from_one_parent_to_another_on_one_day() {
        UnitTree tree = province();
        List<UnitCode> bases =
                IntStream.rangeClosed(1, 12).mapToObj(n -> new UnitCode("co-so-" + n)).toList();
        for (UnitCode base : bases) {
            tree = tree.with(registered(base, THAN)).with(moved(base, DIEN, "2023-10-17"));
        }
        assertThat(tree.tenuresBelow(DIEN))
                .containsAll(bases.stream().map(base -> since(base, "2023-10-17")).toList());
        assertThat(tree.tenuresBelow(THAN))
                .containsAll(bases.stream().map(base -> until(base, "2023-10-16")).toList());
    }

    @Test
    void a_moved_unit_takes_those_below_it_along() {
        UnitTree tree = province().with(moved(THAN, DIEN, "2023-07-01"));
        assertThat(tree.tenuresBelow(DIEN))
                .containsExactlyInAnyOrder(
                        always(DIEN), since(THAN, "2023-07-01"), since(MO, "2023-07-01"));
    }

    @Test
    void of_two_moves_on_the_same_day_the_later_recorded_holds() {
        UnitTree tree =
                province().with(moved(MO, DIEN, "2023-07-01")).with(moved(MO, TINH, "2023-07-01"));
        assertThat(tree.tenuresBelow(DIEN)).containsExactly(always(DIEN));
        assertThat(tree.find(MO).orElseThrow().parentOn(day("2023-07-01"))).contains(TINH);
    }

    @Test
    void a_move_recorded_late_holds_until_the_next_effective_day() {
        UnitTree tree =
                province().with(moved(MO, TINH, "2023-07-01")).with(moved(MO, DIEN, "2023-03-01"));
        assertThat(tree.tenuresBelow(DIEN))
                .containsExactlyInAnyOrder(
                        always(DIEN), new Tenure(MO, day("2023-03-01"), day("2023-06-30")));
        assertThat(tree.tenuresBelow(THAN))
                .containsExactlyInAnyOrder(always(THAN), until(MO, "2023-02-28"));
    }

    @Test
    void a_unit_may_come_back_and_then_has_two_tenures() {
        UnitTree tree =
                province().with(moved(MO, DIEN, "2023-03-01")).with(moved(MO, THAN, "2023-07-01"));
        assertThat(tree.tenuresBelow(THAN))
                .containsExactlyInAnyOrder(
                        always(THAN), until(MO, "2023-02-28"), since(MO, "2023-07-01"));
    }

    @Test
    void a_move_that_lies_ahead_shapes_only_the_days_to_come() {
        UnitTree tree = province().with(moved(MO, DIEN, "2999-01-01"));
        assertThat(tree.isWithin(MO, THAN, day("2998-12-31"))).isTrue();
        assertThat(tree.isWithin(MO, DIEN, day("2998-12-31"))).isFalse();
        assertThat(tree.isWithin(MO, DIEN, day("2999-01-01"))).isTrue();
    }

    @Test
    void a_unit_without_parent_comes_into_the_tree_by_a_move() {
        UnitTree tree = UnitTree.EMPTY.with(registered(TINH, null)).with(registered(MO, null));
        assertThat(tree.tenuresBelow(TINH)).containsExactly(always(TINH));
        assertThat(tree.with(moved(MO, TINH, "2023-07-01")).tenuresBelow(TINH))
                .containsExactly(always(TINH), since(MO, "2023-07-01"));
    }

    @Test
    void an_ended_unit_keeps_its_place() {
        assertThat(province().with(ended(MO, "2023-07-01")).tenuresBelow(THAN))
                .contains(always(MO));
    }

    @Test
    void moves_entered_afterwards_leave_an_older_tree_as_it_was() {
        UnitTree asKnownInAugust = province();
        UnitTree asKnownInSeptember = asKnownInAugust.with(moved(MO, DIEN, "2023-07-01"));
        assertThat(asKnownInAugust.isWithin(MO, THAN, day("2023-07-01"))).isTrue();
        assertThat(asKnownInSeptember.isWithin(MO, THAN, day("2023-07-01"))).isFalse();
    }
}
