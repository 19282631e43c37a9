package vn.sovang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.Indicator;

class MonthlySumsTest {

    private final MonthlySums sums = new MonthlySums();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_written_reads_the_same(long seed) {
        Random random = new Random(seed);
        for (Indicator indicator : Indicator.values()) {
            Month month = Month.of(1 + random.nextInt(12));
            sums.add(indicator, month, random.nextLong() >> random.nextInt(64));
        }
        sums.add(Indicator.CASH_VND, Month.JANUARY, Long.MAX_VALUE);
        sums.add(Indicator.GIFT_VND, Month.DECEMBER, Long.MIN_VALUE);
        MonthlySums read = MonthlySums.read(sums.written());
        for (Indicator indicator : Indicator.values()) {
            for (Month month : Month.values()) {
                assertThat(read.of(indicator, month)).isEqualTo(sums.of(indicator, month));
            }
        }
    }

    @Test
    void the_written_form_never_changes() {
        sums.add(Indicator.ACTIVITIES, Month.JANUARY, 1);
        sums.add(Indicator.PARTICIPANT_TURNS, Month.MARCH, -300);
        assertThat(HexFormat.of().formatHex(sums.written())).isEqualTo("01020ed704");
    }

    @Test
    void nothing_is_written_as_nothing() {
        assertThat(sums.written()).isEmpty();
        assertThat(MonthlySums.read(new byte[0]).of(Indicator.BENEFIT_VND, Month.MAY)).isZero();
    }

    @Test
    void a_sum_that_does_not_fit_is_refused() {
        sums.add(Indicator.CASH_VND, Month.MAY, Long.MAX_VALUE);
        assertThatThrownBy(() -> sums.add(Indicator.CASH_VND, Month.MAY, 1))
                .isInstanceOf(ArithmeticException.class);
    }
}
