package vn.sovang.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;
import static vn.sovang.event.Days.entry;
import static vn.sovang.event.Indicator.CASH_VND;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {

    @Test
    void what_adds_nothing_is_no_entry() {
        assertThat(LedgerEntry.of(THAN, CASH_VND, day("2023-03-01"), 0)).isEmpty();
    }

    @Test
    void its_year_is_the_year_of_its_day() {
        assertThat(entry(THAN, CASH_VND, "2023-12-31", 1).year()).isEqualTo(2023);
        assertThat(entry(THAN, CASH_VND, "2024-01-01", 1).year()).isEqualTo(2024);
    }

    @Test
    void reversed_entries_keep_their_day_and_change_their_sign() {
        assertThat(
                        LedgerEntry.reversed(
                                List.of(
                                        entry(THAN, CASH_VND, "2023-03-01", 5),
                                        entry(THAN, CASH_VND, "2023-04-01", -7))))
                .containsExactly(
                        entry(THAN, CASH_VND, "2023-03-01", -5),
                        entry(THAN, CASH_VND, "2023-04-01", 7));
    }

    @Test
    void a_difference_nets_what_falls_on_one_day_and_leaves_out_what_is_alike() {
        LedgerEntry march = entry(THAN, CASH_VND, "2023-03-01", 5);
        LedgerEntry april = entry(THAN, CASH_VND, "2023-04-01", 7);
        assertThat(
                        LedgerEntry.difference(
                                List.of(march, april),
                                List.of(april, entry(THAN, CASH_VND, "2023-03-01", 2))))
                .containsExactly(entry(THAN, CASH_VND, "2023-03-01", -3));
        assertThat(LedgerEntry.difference(List.of(march), List.of(april)))
                .containsExactly(march.reversed(), april);
    }

    @Test
    void the_opposite_of_the_smallest_number_is_refused_rather_than_wrong() {
        assertThatThrownBy(entry(THAN, CASH_VND, "2023-03-01", Long.MIN_VALUE)::reversed)
                .isInstanceOf(ArithmeticException.class);
    }
}
