package vn.sovang.query.ledger;

import java.time.LocalDate;
import vn.sovang.event.Indicator;

/**
 * How a scope and year stand, as on a page of an account book: what was carried forward, and the
 * few entries since. Together the standings of a scope and year hold every entry once.
 *
 * @param scope a unit's code, or {@link RunningTotals#ALL}
 * @param position of the last of the entries, or {@link #OPEN} while more may come
 * @param sums that were carried forward, as {@link MonthlySums} are written
 * @param entries as {@link EntryList} writes them
 */
public record Standing(String scope, int year, long position, byte[] sums, byte[] entries) {

    public static final long OPEN = Long.MAX_VALUE;

    /** Takes an entry. */
    @FunctionalInterface
    public interface Entry {
        void add(Indicator indicator, LocalDate occurredOn, long delta);
    }

    public MonthlySums carriedForward() {
        return MonthlySums.read(sums);
    }

    /** The entries after what was carried forward, up to a position. */
    public void entriesUpTo(long last, Entry reader) {
        EntryList.read(
                entries,
                year,
                (position, indicator, occurredOn, delta) -> {
                    if (position <= last) {
                        reader.add(indicator, occurredOn, delta);
                    }
                });
    }
}
