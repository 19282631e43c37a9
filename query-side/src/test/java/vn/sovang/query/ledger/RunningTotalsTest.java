package vn.sovang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Indicator;

class RunningTotalsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private long position;
    private final RunningTotals totals = RunningTotals.from("than", 2023);

    @Test
    void a_standing_is_due_after_thirty_two_entries() {
        add(31, 1);
        assertThat(totals.due()).isEmpty();
        add(1, 1);
        assertThat(totals.due()).isPresent();
        assertThat(totals.due()).isEmpty();
    }

    @Test
    void sums_that_do_not_fit_are_never_carried_forward() {
        add(10_000, 1_000_000_000_000_000L);
        assertThat(totals.due()).isEmpty();
        add(100, -1_000_000_000_000_000L);
        assertThat(totals.due()).isEmpty();
        assertThat(RunningTotals.from(totals.open()).due()).isEmpty();
    }

    private void add(int times, long delta) {
        for (int number = 0; number < times; number++) {
            totals.add(++position, Indicator.CASH_VND, DAY, delta);
        }
    }
}
