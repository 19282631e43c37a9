package vn.sovang.query.ledger;

import java.util.stream.Stream;

/** What running totals are kept for. @param scope a unit's code, or {@link RunningTotals#ALL} */
public record ScopeYear(String scope, int year) {

    /** Those that an entry adds to. */
    static Stream<ScopeYear> of(LedgerRow row) {
        int year = row.entry().year();
        return Stream.of(
                new ScopeYear(row.entry().unit().value(), year),
                new ScopeYear(RunningTotals.ALL, year));
    }
}
