package vn.sovang.query.totals;

import java.time.LocalDate;

/**
 * Consecutive days of a year on which a unit's facts count. @param scope its code, or that of all
 * units
 */
public record Span(String scope, LocalDate from, LocalDate until) {

    public boolean covers(String unit, LocalDate day) {
        return scope.equals(unit) && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it overlaps a later one or ends on the eve of it. */
    boolean reaches(Span later) {
        return scope.equals(later.scope) && !later.from.isAfter(until.plusDays(1));
    }

    Span joined(Span later) {
        return new Span(scope, from, until.isAfter(later.until) ? until : later.until);
    }
}
