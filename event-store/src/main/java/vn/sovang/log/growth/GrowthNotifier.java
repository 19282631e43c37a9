package vn.sovang.log.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.log.LogSignal;
import vn.sovang.log.database.Link;

/**
 * Tells other processes that the log has grown: one NOTIFY after any number of commits, never
 * inside an append, where it would serialise commits.
 */
public final class GrowthNotifier implements AutoCloseable {

    static final String CHANNEL = "sovang_log";

    private static final Logger log = LoggerFactory.getLogger(GrowthNotifier.class);

    private final Semaphore grown = new Semaphore(0);
    private final Link link;
    private final LogSignal signal;
    private final Runnable listener = grown::release;
    private final Thread thread;

    /**
     * @param connections unpooled
     */
    public GrowthNotifier(DataSource connections, LogSignal signal) {
        this.link = new Link(connections);
        this.signal = signal;
        signal.onOwnAppend(listener);
        this.thread =
                Thread.ofPlatform()
                        .name("growth-notifier")
                        .daemon(true)
                        .start(this::notifyUntilInterrupted);
    }

    @Override
    public void close() {
        signal.forget(listener);
        thread.interrupt();
    }

    private void notifyUntilInterrupted() {
        try {
            while (true) {
                grown.acquire();
                grown.drainPermits();
                send();
            }
        } catch (InterruptedException closed) {
            link.close();
        }
    }

    /** A lost notification only delays other processes until they look by themselves. */
    private void send() {
        try {
            Connection connection = link.tested();
            try (Statement statement = connection.createStatement()) {
                statement.execute("notify " + CHANNEL);
                link.answered();
            }
        } catch (SQLException away) {
            log.debug("Could not notify other processes", away);
            link.drop();
        }
    }
}
