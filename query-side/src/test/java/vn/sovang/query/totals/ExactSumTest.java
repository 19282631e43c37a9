package vn.sovang.query.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    private final ExactSum sum = new ExactSum();

    @Test
    void sums_on_the_way_may_be_larger_than_fits() {
        sum.add(Long.MAX_VALUE, 1);
        sum.add(Long.MAX_VALUE, 1);
        sum.add(Long.MIN_VALUE, -1);
        sum.add(BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(3)));
        assertThat(sum.value()).isEqualTo(-2);
    }

    @Test
    void a_sum_that_does_not_fit_is_refused() {
        sum.add(Long.MAX_VALUE, 1);
        sum.add(1, 1);
        assertThatThrownBy(sum::value).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void it_agrees_with_unbounded_numbers() {
        Random random = new Random(5);
        BigInteger expected = BigInteger.ZERO;
        for (int number = 0; number < 1_000; number++) {
            long next = random.nextLong() >> (8 + random.nextInt(50));
            int sign = random.nextBoolean() ? 1 : -1;
            sum.add(next, sign);
            expected = expected.add(BigInteger.valueOf(next).multiply(BigInteger.valueOf(sign)));
        }
        assertThat(sum.value()).isEqualTo(expected.longValueExact());
    }
}
