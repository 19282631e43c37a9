package vn.sovang.log.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.sovang.log.LogSignal;

/** Hears from other processes that the log has grown, and tells the readers of this one. */
public final class GrowthListener implements AutoCloseable {

    /**
     * Without any notification, readers look this often: one may have been lost with a connection.
     */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    private final DataSource connections;
    private final LogSignal signal;
    private final Thread thread;

    /**
     * @param connections unpooled, with a socket timeout well above a second
     */
    public GrowthListener(DataSource connections, LogSignal signal) {
        this.connections = connections;
        this.signal = signal;
        this.thread =
                Thread.ofPlatform()
                        .name("growth-listener")
                        .daemon(true)
                        .start(this::listenUntilInterrupted);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void listenUntilInterrupted() {
        while (!thread().isInterrupted()) {
            try (Connection connection = connections.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + GrowthNotifier.CHANNEL);
                signal.heard();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException away) {
                pause();
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (!thread().isInterrupted()) {
            connection.getNotifications((int) LOOK_ANYWAY.toMillis());
            signal.heard();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException closed) {
            thread().interrupt();
        }
    }

    private static Thread thread() {
        return Thread.currentThread();
    }
}
