package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.event.review.Points;

class AchievementTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0.00",
        "1, 3, 33.33",
        "2, 3, 66.66",
        "99999, 100000, 99.99",
        "3, 3, 100.00",
        "7, 3, 233.33",
        "9223372036854775807, 1, 922337203685477580700.00",
        "1, 9223372036854775807, 0.00"
    })
    void a_percentage_is_rounded_down(long reached, long whole, String expected) {
        assertThat(Achievement.percent(reached, whole)).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "20.00, -5, 3, 0.00",
        "20.00, 0, 3, 0.00",
        "20.00, 1, 3, 6.66",
        "20.00, 3, 3, 20.00",
        "20.00, 4, 3, 20.00",
        "0.01, 2, 3, 0.00",
        "100.00, 999999999999999999, 1000000000000000000, 99.99",
        "92233720368547758.07, 9223372036854775807, 1, 92233720368547758.07"
    })
    void points_grow_with_the_figure_up_to_the_target(
            BigDecimal max, long reached, long target, String expected) {
        assertThat(Achievement.points(Points.of(max), reached, target))
                .isEqualTo(new BigDecimal(expected));
    }
}
