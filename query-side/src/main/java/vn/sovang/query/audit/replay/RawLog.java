package vn.sovang.query.audit.replay;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.sovang.event.Event;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.Database;
import vn.sovang.query.rebuild.database.BinaryRow;
import vn.sovang.query.rebuild.database.Session;

/** Reads every event of the log, one after the other, and notices when one is missing. */
@Component
class RawLog {

    private static final int STEP = 10_000;

    private static final String EVENTS =
            """
            copy (select position, name, revision, payload from log.event
                  where position between %d and %d order by position)
            to stdout (format binary)
            """;

    private final Database database;
    private final LogReader log;
    private final EventCodec codec;

    RawLog(
            @Qualifier("query") Database database,
            @Qualifier("query") LogReader log,
            EventCodec codec) {
        this.database = database;
        this.log = log;
        this.codec = codec;
    }

    /** What is told of units and clusters up to a position, which is little. */
    ToldOrganisation organisationAt(long position) {
        ToldOrganisation told = ToldOrganisation.NOTHING;
        for (StoredEntry entry : log.organisationAfter(0)) {
            if (entry.position() <= position) {
                told = told.with(event(entry));
            }
        }
        return told;
    }

    private Event event(StoredEntry entry) {
        return decoded(entry.position(), entry.name(), entry.revision(), entry.payload());
    }

    /**
     * @param reader takes each event in the order of the log
     * @param read hears now and then up to which position that was
     */
    void read(long upTo, Consumer<Event> reader, LongConsumer read) {
        try (Session session = Session.open(database.address().unpooled())) {
            for (long before = 0; before < upTo; before += STEP) {
                long last = Math.min(before + STEP, upTo);
                read(session, before + 1, last, reader);
                read.accept(last);
            }
        }
    }

    private void read(Session session, long first, long last, Consumer<Event> reader) {
        long[] next = {first};
        session.read(
                EVENTS.formatted(first, last),
                row -> {
                    reader.accept(event(next[0], row));
                    next[0]++;
                });
        if (next[0] != last + 1) {
            throw missing(next[0]);
        }
    }

    private Event event(long expected, BinaryRow row) {
        if (row.int8() != expected) {
            throw missing(expected);
        }
        return decoded(expected, row.text(), row.int4(), row.bytea());
    }

    private Event decoded(long position, String name, int revision, byte[] payload) {
        try {
            return codec.decode(name, revision, payload);
        } catch (RuntimeException unreadable) {
            throw new LogDamaged("Event %d cannot be read".formatted(position), unreadable);
        }
    }

    private static LogDamaged missing(long position) {
        return new LogDamaged("The log has no event " + position);
    }
}
