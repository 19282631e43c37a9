package vn.sovang.log;

import java.util.List;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.database.DatabaseAddress;

/**
 * A process that appends events of its own streams, and fights with others for the places of a
 * shared one.
 */
public final class WriterProcess {

    static final int OWN = 150;
    static final int SHARED = 50;
    static final String SHARED_STREAM = "shared";

    private WriterProcess() {}

    /**
     * Arguments: address of the database, user, password, name of the writer. Prints the id of each
     * own event.
     */
    public static void main(String[] arguments) {
        DatabaseAddress address = new DatabaseAddress(arguments[0], arguments[1], arguments[2]);
        LogReader reader = new LogReader(address.unpooled());
        try (LogWriter writer = new LogWriter(address.unpooled(), new LogSignal())) {
            for (int number = 0; number < OWN; ) {
                number += append(writer, arguments[3] + number, 0) ? 1 : 0;
            }
            for (int won = 0; won < SHARED; ) {
                long next = reader.lastOf(SHARED_STREAM).map(StoredEntry::version).orElse(-1L) + 1;
                won += append(writer, SHARED_STREAM, next) ? 1 : 0;
            }
        }
    }

    /** Whether it was appended; a database that does not answer in time is asked again. */
    private static boolean append(LogWriter writer, String stream, long version) {
        Append append = Append.of(List.of(TestEvents.event(stream, version)));
        return switch (writer.append(append)) {
            case AppendOutcome.Appended _ -> {
                System.out.println(append.events().getFirst().eventId());
                yield true;
            }
            case AppendOutcome.StreamConflict _ when stream.equals(SHARED_STREAM) -> false;
            case AppendOutcome.Unavailable _ -> false;
            case AppendOutcome other -> throw new IllegalStateException(other.toString());
        };
    }
}
