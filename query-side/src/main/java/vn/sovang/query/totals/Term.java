package vn.sovang.query.totals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.ledger.RunningTotals;

/**
 * A summand of a total: what a span adds, or takes away.
 *
 * @param sign 1 or -1
 */
record Term(Span span, int sign) {

    /**
     * Terms that come to the same as the spans, whichever are fewer: the spans themselves, or all
     * units without the others. So no total takes more than half of the units.
     *
     * @param units all that can have facts
     */
    static List<Term> of(List<Span> spans, Collection<UnitCode> units) {
        List<Term> added = spans.stream().map(span -> new Term(span, 1)).toList();
        if (2 * spans.size() <= units.size()) {
            return added;
        }
        List<Term> without = allWithoutOthers(spans, units);
        return without.size() < added.size() ? without : added;
    }

    private static List<Term> allWithoutOthers(List<Span> spans, Collection<UnitCode> units) {
        LocalDate first = spans.getFirst().from().withDayOfYear(1);
        LocalDate last =
                spans.stream().map(Span::until).max(Comparator.naturalOrder()).orElseThrow();
        List<Span> whole = units.stream().map(unit -> new Span(unit.value(), first, last)).toList();
        return Stream.concat(
                        Stream.of(new Term(new Span(RunningTotals.ALL, first, last), 1)),
                        SpanDifference.of(whole, spans).stream().map(span -> new Term(span, -1)))
                .toList();
    }
}
