package vn.sovang.query.audit.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import vn.sovang.event.Event;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.copy.EntryCopy;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.Database;

/** Reads every event of the log, one after the other, and notices when one is missing. */
@Component
class RawLog {

    private static final int STEP = 10_000;

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
        try {
            return codec.decode(entry);
        } catch (RuntimeException unreadable) {
            throw new LogDamaged("Event %d cannot be read".formatted(entry.position()), unreadable);
        }
    }

    /**
     * @param reader takes each event in the order of the log
     * @param read hears now and then up to which position that was
     */
    void read(long upTo, Consumer<Event> reader, LongConsumer read) {
        try (Connection connection = database.address().unpooled().getConnection()) {
            for (long before = 0; before < upTo; before += STEP) {
                long last = Math.min(before + STEP, upTo);
                read(connection, before, last, reader);
                read.accept(last);
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("No connection for a replay", failure);
        }
    }

    private void read(Connection connection, long before, long last, Consumer<Event> reader) {
        long[] read = {before};
        EntryCopy.read(
                connection,
                before,
                (int) (last - before),
                entry -> {
                    if (entry.position() != ++read[0]) {
                        throw missing(read[0]);
                    }
                    reader.accept(event(entry));
                });
        if (read[0] != last) {
            throw missing(read[0] + 1);
        }
    }

    private static LogDamaged missing(long position) {
        return new LogDamaged("The log has no event " + position);
    }
}
