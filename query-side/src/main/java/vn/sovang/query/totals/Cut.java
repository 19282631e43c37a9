package vn.sovang.query.totals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sovang.query.ledger.RunningTotals;

/**
 * Everything of a scope up to a day of the year, to be added or taken away. A span is the
 * difference of two.
 *
 * @param group which of the asked totals it belongs to
 * @param month the last month that lies wholly before or at the day, 0 when none does
 * @param after the last day of that month
 * @param sign 1 or -1
 */
record Cut(int group, String scope, int month, LocalDate after, LocalDate until, int sign) {

    static List<Cut> of(List<List<Term>> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(group -> groups.get(group).stream().flatMap(term -> of(group, term)))
                .toList();
    }

    /** Spans of which no month is taken as a whole. */
    static List<Cut> whole(List<Span> spans) {
        return spans.stream()
                .map(span -> new Cut(0, span.scope(), 0, span.from().minusDays(1), span.until(), 1))
                .toList();
    }

    /** Whether it ends within a month. */
    boolean hasDays() {
        return after.isBefore(until);
    }

    boolean ofAll() {
        return scope.equals(RunningTotals.ALL);
    }

    private static Stream<Cut> of(int group, Term term) {
        Span span = term.span();
        Cut end = upTo(group, span.scope(), span.until(), term.sign());
        return span.from().getDayOfYear() == 1
                ? Stream.of(end)
                : Stream.of(end, upTo(group, span.scope(), span.from().minusDays(1), -term.sign()));
    }

    private static Cut upTo(int group, String scope, LocalDate day, int sign) {
        boolean endsMonth = day.getDayOfMonth() == day.lengthOfMonth();
        int month = endsMonth ? day.getMonthValue() : day.getMonthValue() - 1;
        LocalDate after = endsMonth ? day : day.withDayOfMonth(1).minusDays(1);
        return new Cut(group, scope, month, after, day, sign);
    }
}
