package vn.sovang.query.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanDifferenceTest {

    private static final Span YEAR = span("than", "2023-01-01", "2023-12-31");

    @Test
    void nothing_is_left_of_the_same_days() {
        assertThat(SpanDifference.of(List.of(YEAR), List.of(YEAR))).isEmpty();
    }

    @Test
    void days_in_the_middle_leave_two_parts() {
        Span summer = span("than", "2023-06-01", "2023-08-31");
        assertThat(SpanDifference.of(List.of(YEAR), List.of(summer)))
                .containsExactly(
                        span("than", "2023-01-01", "2023-05-31"),
                        span("than", "2023-09-01", "2023-12-31"));
        assertThat(SpanDifference.common(List.of(YEAR), List.of(summer))).containsExactly(summer);
    }

    @Test
    void days_of_another_unit_change_nothing() {
        assertThat(
                        SpanDifference.of(
                                List.of(YEAR), List.of(span("khoi", "2023-01-01", "2023-12-31"))))
                .containsExactly(YEAR);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void day_by_day_it_is_the_difference(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Span> some = spans(random);
            List<Span> others = spans(random);
            List<Span> left = SpanDifference.of(some, others);
            for (int offset = 0; offset < 60; offset++) {
                LocalDate day = day("2023-01-01").plusDays(offset);
                assertThat(covers(left, day))
                        .as("seed %d: %s without %s on %s", seed, some, others, day)
                        .isEqualTo(covers(some, day) && !covers(others, day));
            }
        }
    }

    /** Not touching each other, as the spans of a scope never do. */
    private static List<Span> spans(Random random) {
        List<Span> spans = new ArrayList<>();
        int next = random.nextInt(10);
        while (next < 50) {
            int until = next + random.nextInt(10);
            spans.add(
                    new Span(
                            "than",
                            day("2023-01-01").plusDays(next),
                            day("2023-01-01").plusDays(until)));
            next = until + 2 + random.nextInt(15);
        }
        return spans;
    }

    private static boolean covers(List<Span> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.covers("than", day));
    }

    private static Span span(String unit, String from, String until) {
        return new Span(unit, day(from), day(until));
    }
}
