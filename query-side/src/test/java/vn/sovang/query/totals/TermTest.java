package vn.sovang.query.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.ledger.RunningTotals;

class TermTest {

    private static final List<UnitCode> UNITS =
            Stream.of("tinh", "than", "mo", "dien").map(UnitCode::new).toList();

    @Test
    void few_units_are_added_one_by_one() {
        assertThat(Term.of(List.of(year("than"), year("mo")), UNITS))
                .containsExactly(new Term(year("than"), 1), new Term(year("mo"), 1));
    }

    @Test
    void most_units_are_all_without_the_others() {
        assertThat(Term.of(List.of(year("than"), year("mo"), year("dien")), UNITS))
                .containsExactly(new Term(year(RunningTotals.ALL), 1), new Term(year("tinh"), -1));
    }

    @Test
    void days_that_a_unit_did_not_belong_are_taken_away_again() {
        Span sinceMay = new Span("mo", day("2023-05-01"), day("2023-12-31"));
        assertThat(Term.of(List.of(year("tinh"), year("than"), sinceMay, year("dien")), UNITS))
                .containsExactly(
                        new Term(year(RunningTotals.ALL), 1),
                        new Term(new Span("mo", day("2023-01-01"), day("2023-04-30")), -1));
    }

    @Test
    void all_that_is_asked_for_ends_on_the_same_day() {
        assertThat(
                        Term.of(
                                Stream.of("tinh", "than", "mo", "dien")
                                        .map(unit -> untilMarch(unit))
                                        .toList(),
                                UNITS))
                .containsExactly(new Term(untilMarch(RunningTotals.ALL), 1));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Term.of(List.of(), List.of())).isEmpty();
        assertThat(Term.of(List.of(), UNITS)).isEmpty();
    }

    private static Span year(String unit) {
        return new Span(unit, day("2023-01-01"), day("2023-12-31"));
    }

    private static Span untilMarch(String unit) {
        return new Span(unit, day("2023-01-01"), day("2023-03-17"));
    }
}
