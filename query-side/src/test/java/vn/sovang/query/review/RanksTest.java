package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void the_most_points_are_first() {
        assertThat(ranks("10.00", "30.00", "20.00")).containsExactly(3, 1, 2);
    }

    @Test
    void equal_points_share_a_rank_and_the_next_one_is_left_out() {
        assertThat(ranks("90.50", "80.00", "90.50", "80", "70")).containsExactly(1, 3, 1, 3, 5);
    }

    @Test
    void who_has_no_points_has_no_rank_and_takes_none() {
        assertThat(ranks(null, "0.00", null, "1.00")).containsExactly(null, 2, null, 1);
    }

    private static List<@Nullable Integer> ranks(@Nullable String... points) {
        Ranks ranks = Ranks.among(numbers(points));
        return numbers(points).<@Nullable Integer>map(ranks::of).toList();
    }

    private static Stream<@Nullable BigDecimal> numbers(@Nullable String... points) {
        return Arrays.stream(points).map(each -> each == null ? null : new BigDecimal(each));
    }
}
