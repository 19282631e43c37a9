package vn.sovang.query.totals.entries;

import java.util.List;
import vn.sovang.query.totals.Slice;

/**
 * Passages of a year's ledger; no entry is in two of them.
 *
 * @param position as of which titles are shown
 * @param passages those of all units never beside those of single ones
 */
public record Excerpt(int year, long position, List<Passage> passages) {

    static Excerpt of(Slice slice) {
        return new Excerpt(
                slice.year(),
                slice.position(),
                slice.spans().stream()
                        .map(span -> new Passage(span, 0, slice.position(), 1))
                        .toList());
    }
}
