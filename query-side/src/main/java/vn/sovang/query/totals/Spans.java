package vn.sovang.query.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sovang.event.unit.Tenure;
import vn.sovang.query.ledger.RunningTotals;

/** The days of a year that count, for every unit of a scope. No day of a unit is in two spans. */
public final class Spans {

    private Spans() {}

    /**
     * @param through the last day that counts
     */
    public static List<Span> of(List<Tenure> tenures, int year, LocalDate through) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = lastDay(year, through);
        return merged(
                tenures.stream()
                        .flatMap(each -> each.within(first, last).stream())
                        .map(each -> new Span(each.unit().value(), each.from(), each.until()))
                        .sorted(Comparator.comparing(Span::scope).thenComparing(Span::from))
                        .toList());
    }

    public static List<Span> ofAll(int year, LocalDate through) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = lastDay(year, through);
        return first.isAfter(last) ? List.of() : List.of(new Span(RunningTotals.ALL, first, last));
    }

    private static LocalDate lastDay(int year, LocalDate through) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return through.isBefore(last) ? through : last;
    }

    private static List<Span> merged(List<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && merged.getLast().reaches(span)) {
                merged.add(merged.removeLast().joined(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
