package vn.sovang.query.totals.entries;

import vn.sovang.query.ledger.RunningTotals;
import vn.sovang.query.totals.Span;

/**
 * The entries of a span that were recorded after one position and up to another.
 *
 * @param sign 1, or -1 when they are taken away
 */
public record Passage(Span span, long after, long upTo, int sign) {

    boolean ofAll() {
        return span.scope().equals(RunningTotals.ALL);
    }
}
