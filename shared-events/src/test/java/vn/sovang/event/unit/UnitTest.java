package vn.sovang.event.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.event.unit.Trees.DIEN;
import static vn.sovang.event.unit.Trees.MO;
import static vn.sovang.event.unit.Trees.THAN;
import static vn.sovang.event.unit.Trees.TINH;
import static vn.sovang.event.unit.Trees.day;
import static vn.sovang.event.unit.Trees.ended;
import static vn.sovang.event.unit.Trees.moved;
import static vn.sovang.event.unit.Trees.province;
import static vn.sovang.event.unit.Trees.renamed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void a_unit_is_founded_from_its_first_day_on() {
        Unit mo = mo(province());
        assertThat(mo.isFoundedOn(day("1999-12-31"))).isFalse();
        assertThat(mo.isFoundedOn(day("2000-01-01"))).isTrue();
    }

    @Test
    void a_unit_has_ended_from_the_first_day_of_the_new_state_on() {
        Unit mo = mo(province().with(ended(MO, "2023-07-01")));
        assertThat(mo.hasEndedOn(day("2023-06-30"))).isFalse();
        assertThat(mo.hasEndedOn(day("2023-07-01"))).isTrue();
        assertThat(mo(province()).hasEndedOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_name_holds_until_the_next_whatever_the_order_of_recording() {
        Unit mo =
                mo(
                        province()
                                .with(renamed(MO, "Hai", "2023-07-01"))
                                .with(renamed(MO, "Một", "2023-03-01")));
        assertThat(mo.nameOn(day("2023-02-28"))).isEqualTo("Đoàn mo");
        assertThat(mo.nameOn(day("2023-06-30"))).isEqualTo("Một");
        assertThat(mo.nameOn(day("2023-07-01"))).isEqualTo("Hai");
    }

    @Test
    void every_event_is_one_more_version() {
        UnitTree tree =
                province()
                        .with(renamed(MO, "Một", "2023-03-01"))
                        .with(moved(MO, DIEN, "2023-03-01"));
        assertThat(mo(province()).version()).isZero();
        assertThat(mo(tree.with(ended(MO, "2023-07-01"))).version()).isEqualTo(3);
    }

    @Test
    void units_are_told_in_the_order_of_registration() {
        assertThat(province().with(renamed(TINH, "Tỉnh", "2023-03-01")).units())
                .extracting(Unit::code)
                .containsExactly(TINH, THAN, DIEN, MO);
    }

    @Test
    void an_event_of_a_unit_that_was_never_registered_is_an_error() {
        assertThatThrownBy(() -> UnitTree.EMPTY.with(ended(MO, "2023-07-01")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_tenure_covers_its_first_and_last_day() {
        Tenure spring = new Tenure(MO, day("2023-01-01"), day("2023-03-31"));
        assertThat(spring.within(LocalDate.MIN, day("2022-12-31"))).isEmpty();
        assertThat(spring.within(LocalDate.MIN, day("2023-01-01"))).isPresent();
        assertThat(spring.within(day("2023-03-31"), LocalDate.MAX)).isPresent();
        assertThat(spring.within(day("2023-04-01"), LocalDate.MAX)).isEmpty();
    }

    @Test
    void tenures_meet_on_a_shared_day_only() {
        Tenure spring = new Tenure(MO, day("2023-01-01"), day("2023-03-31"));
        assertThat(spring.within(day("2023-03-31"), day("2023-12-31")))
                .contains(new Tenure(MO, day("2023-03-31"), day("2023-03-31")));
        assertThat(spring.within(day("2023-04-01"), day("2023-12-31"))).isEmpty();
    }

    private static Unit mo(UnitTree tree) {
        return tree.find(MO).orElseThrow();
    }
}
