package vn.sovang.query.projection;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.event.Event;
import vn.sovang.query.ledger.LedgerRow;
import vn.sovang.query.timeline.version.ItemVersion;

/**
 * What consecutive events after a position add to the views. Events up to that position are passed
 * over.
 */
final class ProjectedBatch {

    private final long from;
    private final List<LedgerRow> ledger = new ArrayList<>();
    private final List<ItemVersion> timeline = new ArrayList<>();
    private long to;

    ProjectedBatch(long from) {
        this.from = from;
        this.to = from;
    }

    /**
     * @throws IllegalStateException when an event before it is missing
     */
    void add(long position, Event event) {
        if (position <= to) {
            return;
        }
        if (position != to + 1) {
            throw new IllegalStateException("Event %d cannot follow %d".formatted(position, to));
        }
        to = position;
        ledger.addAll(LedgerRow.of(position, event));
        timeline.addAll(ItemVersion.of(position, event));
    }

    boolean isEmpty() {
        return to == from;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    List<LedgerRow> ledger() {
        return ledger;
    }

    List<ItemVersion> timeline() {
        return timeline;
    }
}
