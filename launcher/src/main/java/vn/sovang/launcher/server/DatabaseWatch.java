package vn.sovang.launcher.server;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.postgres.EmbeddedPostgres;

/**
 * Starts the database again when it ended by itself: whoever runs one process has nothing to
 * babysit.
 */
final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EmbeddedPostgres postgres;
    private final int port;
    private final Thread thread;

    DatabaseWatch(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.port = postgres.port();
        this.thread = Thread.ofPlatform().name("database-watch").daemon(true).start(this::watch);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY);
                if (!isRunning()) {
                    restart();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        return ProcessHandle.of(postgres.pid()).map(ProcessHandle::isAlive).orElse(false);
    }

    /** On the same port: both sides know no other. */
    private void restart() throws InterruptedException {
        LOGGER.warn("The database has ended by itself and is started again");
        try {
            postgres.restart();
            if (postgres.port() != port) {
                postgres.stop();
                throw new IllegalStateException("Port " + port + " is taken");
            }
        } catch (RuntimeException failure) {
            LOGGER.error("The database could not be started; trying again", failure);
            Thread.sleep(PAUSE);
        }
    }
}
