package vn.sovang.query.ledger;

import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;

/**
 * A ledger entry with its place.
 *
 * @param position of the event that made it
 * @param number among the entries of that event, from 0
 */
public record LedgerRow(long position, int number, LedgerEntry entry, Subject subject) {

    /** A pure function of one event and its position. */
    public static List<LedgerRow> of(long position, Event event) {
        List<LedgerEntry> entries = event.ledgerEntries();
        if (entries.isEmpty()) {
            return List.of();
        }
        Subject subject =
                Subject.of(event)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "An event without a subject moves figures: "
                                                        + event));
        return IntStream.range(0, entries.size())
                .mapToObj(number -> new LedgerRow(position, number, entries.get(number), subject))
                .toList();
    }
}
