package vn.sovang.query.rebuild.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sovang.event.Event;
import vn.sovang.log.json.EventCodec;
import vn.sovang.query.ledger.LedgerRow;
import vn.sovang.query.ledger.Standing;
import vn.sovang.query.rebuild.database.BinaryRow;
import vn.sovang.query.rebuild.database.BinaryRows;
import vn.sovang.query.rebuild.database.Session;
import vn.sovang.query.timeline.version.ItemVersion;

/** Folds chunk after chunk by what the live projection folds by; holds no more than one of them. */
final class ChunkFold {

    private static final String EVENTS =
            """
            copy (select position, name, revision, payload from log.event
                  where position between %d and %d order by position)
            to stdout (format binary)
            """;

    private final Session session;
    private final EventCodec codec;
    private final Filling into;
    private final List<LedgerRow> entries = new ArrayList<>();
    private final BinaryRows ledger = new BinaryRows();
    private final BinaryRows timeline = new BinaryRows();
    private final BinaryRows standings = new BinaryRows();
    private long next;

    ChunkFold(Session session, EventCodec codec, Filling into) {
        this.session = session;
        this.codec = codec;
        this.into = into;
    }

    /**
     * @param running gives the standings that fall due with the chunk's entries
     */
    void fold(Chunk chunk, Function<List<LedgerRow>, List<Standing>> running) {
        read(chunk);
        running.apply(entries).forEach(due -> StandingCopy.add(due, standings));
        into.ledger().write(ledger);
        into.timeline().write(timeline);
        into.standing().write(standings);
    }

    private void read(Chunk chunk) {
        entries.clear();
        next = chunk.first();
        session.read(EVENTS.formatted(chunk.first(), chunk.last()), this::read);
        if (next != chunk.last() + 1) {
            throw new IllegalStateException("The log has no event " + next);
        }
    }

    private void read(BinaryRow row) {
        long position = row.int8();
        if (position != next++) {
            throw new IllegalStateException("The log has no event " + (next - 1));
        }
        add(position, event(position, row));
    }

    private Event event(long position, BinaryRow row) {
        try {
            return codec.decode(row.text(), row.int4(), row.bytea());
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException(
                    "Event %d cannot be read".formatted(position), unreadable);
        }
    }

    private void add(long position, Event event) {
        for (LedgerRow entry : LedgerRow.of(position, event)) {
            entries.add(entry);
            LedgerCopy.add(entry, ledger);
        }
        for (ItemVersion version : ItemVersion.of(position, event)) {
            TimelineCopy.add(version, timeline);
        }
    }
}
