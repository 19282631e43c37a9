package vn.sovang.event;

import java.util.List;

/**
 * Something that happened, complete in itself: whoever reads it needs no other event to understand
 * it.
 *
 * <p>Records that implement this are stored for ever under the name and revision that {@link
 * StoredEvents} gives them.
 */
public interface Event {

    /**
     * What this event adds to which figure; empty when it moves none. A pure function of the event
     * alone.
     */
    default List<LedgerEntry> ledgerEntries() {
        return List.of();
    }
}
