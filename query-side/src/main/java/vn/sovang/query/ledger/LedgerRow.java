package vn.sovang.query.ledger;

import java.util.ArrayList;
import java.util.List;
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
        List<LedgerRow> rows = new ArrayList<>(entries.size());
        for (LedgerEntry entry : entries) {
            rows.add(new LedgerRow(position, rows.size(), entry, subject));
        }
        return rows;
    }
}
