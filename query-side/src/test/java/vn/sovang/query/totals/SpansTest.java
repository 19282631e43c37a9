package vn.sovang.query.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.event.unit.Tenure;

class SpansTest {

    private static final LocalDate NO_END = day("9999-12-31");

    @Test
    void a_unit_that_always_belonged_counts_the_whole_year() {
        assertThat(Spans.of(List.of(Tenure.always(unit("than"))), 2023, NO_END))
                .containsExactly(new Span("than", day("2023-01-01"), day("2023-12-31")));
    }

    @Test
    void a_unit_that_came_in_october_counts_from_then_on() {
        assertThat(Spans.of(List.of(tenure("mo", "2023-10-17", "+999999999-12-31")), 2023, NO_END))
                .containsExactly(new Span("mo", day("2023-10-17"), day("2023-12-31")));
    }

    @Test
    void days_that_lie_in_two_tenures_count_once() {
        assertThat(
                        Spans.of(
                                List.of(
                                        Tenure.always(unit("mo")),
                                        tenure("mo", "2023-03-01", "2023-06-30")),
                                2023,
                                NO_END))
                .containsExactly(new Span("mo", day("2023-01-01"), day("2023-12-31")));
    }

    @Test
    void tenures_that_follow_each_other_are_one_span() {
        assertThat(
                        Spans.of(
                                List.of(
                                        tenure("mo", "2023-07-01", "2023-12-31"),
                                        tenure("mo", "2023-03-01", "2023-06-30")),
                                2023,
                                NO_END))
                .containsExactly(new Span("mo", day("2023-03-01"), day("2023-12-31")));
    }

    @Test
    void a_year_after_the_last_day_that_counts_has_no_days() {
        assertThat(Spans.ofAll(2023, day("2022-12-31"))).isEmpty();
    }

    @Test
    void a_span_from_the_first_day_is_one_cut_and_any_other_is_the_difference_of_two() {
        Span whole = new Span("mo", day("2023-01-01"), day("2023-06-30"));
        Span part = new Span("mo", day("2023-01-02"), day("2023-06-15"));
        assertThat(Cut.of(List.of(List.of(new Term(whole, 1)), List.of(new Term(part, 1)))))
                .containsExactly(
                        new Cut(0, "mo", 6, day("2023-06-30"), day("2023-06-30"), 1),
                        new Cut(1, "mo", 5, day("2023-05-31"), day("2023-06-15"), 1),
                        new Cut(1, "mo", 0, day("2022-12-31"), day("2023-01-01"), -1));
    }

    private static Tenure tenure(String code, String from, String until) {
        return new Tenure(unit(code), day(from), day(until));
    }
}
