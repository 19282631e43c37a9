package vn.sovang.query.audit.diff;

import java.util.List;
import java.util.stream.Stream;
import vn.sovang.query.totals.Span;
import vn.sovang.query.totals.SpanDifference;
import vn.sovang.query.totals.entries.Entry;

/**
 * Days of units that count for a scope as known later and did not as known before, or the reverse.
 *
 * @param byMembers those of them that the later members alone account for, in the tree as known
 *     before
 */
record Moves(List<Span> gained, List<Span> lost, List<Span> byMembers) {

    /**
     * @param before the days that counted as known before
     * @param regrouped those with the later members of clusters in the earlier tree
     * @param after the days that count as known later
     */
    static Moves between(List<Span> before, List<Span> regrouped, List<Span> after) {
        List<Span> gained = SpanDifference.of(after, before);
        List<Span> lost = SpanDifference.of(before, after);
        return new Moves(
                gained,
                lost,
                Stream.concat(
                                SpanDifference.common(gained, regrouped).stream(),
                                SpanDifference.of(lost, regrouped).stream())
                        .toList());
    }

    Cause causeOf(Entry moved) {
        return byMembers.stream().anyMatch(span -> span.covers(moved.unit(), moved.occurredOn()))
                ? Cause.MEMBERSHIP
                : Cause.REPARENTED;
    }
}
