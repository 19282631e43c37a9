package vn.sovang.log.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The writer's own connection: kept, tested when it has been idle, opened anew when it broke. */
public final class Link implements AutoCloseable {

    private static final long IDLE_NANOS = 10_000_000L;
    private static final int TEST_SECONDS = 2;

    private final DataSource connections;
    private @Nullable Connection connection;
    private long answeredAtNanos;

    public Link(DataSource connections) {
        this.connections = connections;
    }

    /**
     * A connection that answered a moment ago, so that a call which fails on it is rarely in doubt.
     */
    public Connection tested() throws SQLException {
        Connection kept = connection;
        if (kept != null
                && (System.nanoTime() - answeredAtNanos < IDLE_NANOS
                        || kept.isValid(TEST_SECONDS))) {
            return kept;
        }
        drop();
        return fresh();
    }

    /** The connection has just answered. */
    public void answered() {
        answeredAtNanos = System.nanoTime();
    }

    /** A new connection, whatever became of the one before. */
    public Connection fresh() throws SQLException {
        Connection opened = connections.getConnection();
        opened.setAutoCommit(true);
        connection = opened;
        answered();
        return opened;
    }

    /** Lets the connection go, broken or not. */
    public void drop() {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException alreadyGone) {
                // A connection that cannot even be closed is as gone as it can be.
            }
        }
    }

    @Override
    public void close() {
        drop();
    }

    /** Whether the server itself answered with an error, which means that it rolled back. */
    public static boolean refusedByServer(SQLException failure) {
        return failure instanceof PSQLException server
                && server.getServerErrorMessage() != null
                && !String.valueOf(failure.getSQLState()).startsWith("57P")
                && !String.valueOf(failure.getSQLState()).startsWith("08");
    }
}
