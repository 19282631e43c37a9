package vn.sovang.query.totals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of units without other days of theirs. */
public final class SpanDifference {

    private SpanDifference() {}

    public static List<Span> of(List<Span> whole, List<Span> without) {
        Map<String, List<Span>> byUnit =
                without.stream().collect(Collectors.groupingBy(Span::scope));
        return whole.stream()
                .flatMap(span -> left(span, byUnit.getOrDefault(span.scope(), List.of())).stream())
                .toList();
    }

    /** What two have in common. */
    public static List<Span> common(List<Span> some, List<Span> others) {
        return of(some, of(some, others));
    }

    private static List<Span> left(Span span, List<Span> without) {
        List<Span> left = List.of(span);
        for (Span cut : without) {
            left = left.stream().flatMap(part -> parts(part, cut)).toList();
        }
        return left;
    }

    private static Stream<Span> parts(Span whole, Span cut) {
        if (cut.until().isBefore(whole.from()) || cut.from().isAfter(whole.until())) {
            return Stream.of(whole);
        }
        return Stream.of(
                        new Span(whole.scope(), whole.from(), cut.from().minusDays(1)),
                        new Span(whole.scope(), cut.until().plusDays(1), whole.until()))
                .filter(part -> !part.from().isAfter(part.until()));
    }
}
