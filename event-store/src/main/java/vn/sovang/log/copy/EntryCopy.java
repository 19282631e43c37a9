package vn.sovang.log.copy;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.sovang.log.StoredEntry;

/** Reads entries in bulk, one in memory at a time and at half the cost of a query. */
public final class EntryCopy {

    private static final String COPY =
            """
            copy (select position, recorded_at, event_id, stream, version, name, revision, payload, metadata
                  from log.event where position > %d order by position limit %d)
            to stdout (format binary)
            """;

    private static final int SIGNATURE_AND_FLAGS = 15;
    private static final short END = -1;

    private final Consumer<StoredEntry> reader;
    private boolean begun;

    private EntryCopy(Consumer<StoredEntry> reader) {
        this.reader = reader;
    }

    /**
     * Hands on at most so many entries after a position, in order.
     *
     * @param connection of no further use when the reader throws
     */
    public static void read(
            Connection connection, long after, int limit, Consumer<StoredEntry> reader) {
        EntryCopy copy = new EntryCopy(reader);
        try {
            CopyOut rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(COPY.formatted(after, limit));
            for (byte[] next = rows.readFromCopy(); next != null; next = rows.readFromCopy()) {
                copy.accept(ByteBuffer.wrap(next));
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The log cannot be read", failure);
        }
    }

    /** One message per row; a header stands before the first one. */
    private void accept(ByteBuffer message) {
        if (!begun) {
            begun = true;
            message.position(SIGNATURE_AND_FLAGS);
            int extension = message.getInt();
            message.position(message.position() + extension);
        }
        if (message.hasRemaining() && message.getShort() != END) {
            reader.accept(new CopiedRow(message).entry());
        }
    }
}
