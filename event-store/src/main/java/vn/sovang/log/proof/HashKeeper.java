package vn.sovang.log.proof;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.log.LogSignal;

/**
 * Hashes what has been recorded, after the commit and off the way of whoever records. One process
 * keeps at a time; the others stand by and take over when its connection is gone.
 */
public final class HashKeeper implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(HashKeeper.class);

    /** Events that come close together are hashed and stored together. */
    private static final Duration GATHERING = Duration.ofMillis(200);

    /** A signal may have been lost with a connection, and a keeper with its process. */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final DataSource connections;
    private final LogSignal signal;
    private final HashedSize hashed;
    private final Semaphore grown = new Semaphore(0);
    private final Semaphore urgent = new Semaphore(0);
    private final Runnable listener = grown::release;
    private volatile @Nullable Thread thread;
    private volatile boolean keeping;
    private volatile @Nullable Alteration obstacle;
    private String told = "";

    /**
     * @param connections unpooled
     */
    public HashKeeper(DataSource connections, LogSignal signal, HashedSize hashed) {
        this.connections = connections;
        this.signal = signal;
        this.hashed = hashed;
    }

    /** From here on it keeps, or stands by. */
    public HashKeeper start() {
        signal.onGrowth(listener);
        thread = Thread.ofPlatform().name("hash-keeper").daemon(true).start(this::keep);
        return this;
    }

    /**
     * Waits until every event up to a position has been hashed. When nobody here keeps and whoever
     * does is slow, the caller does the work.
     *
     * @return whether they have been
     */
    public boolean reaches(long position, Duration patience) {
        grown.release();
        urgent.release();
        Duration rest = patience.minus(LOOK_ANYWAY);
        return hashed.reaches(position, LOOK_ANYWAY)
                || (keeping ? hashed.reaches(position, rest) : works(position, rest));
    }

    /** What it cannot get past, if there is anything. */
    public Optional<Alteration> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    @Override
    public void close() {
        signal.forget(listener);
        Thread started = thread;
        if (started != null) {
            started.interrupt();
            await(started);
        }
    }

    private static void await(Thread started) {
        try {
            started.join(LOOK_ANYWAY);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean works(long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        if (hashed.now() >= position) {
            return true;
        }
        try (HashSession session = HashSession.open(connections)) {
            boolean more = true;
            while (more && hashed.known() < position && System.nanoTime() - deadline < 0) {
                more = session.advance();
                hashed.advanceTo(session.size());
            }
        } catch (LogAltered altered) {
            obstacle = altered.alteration();
        }
        return hashed.known() >= position;
    }

    private void keep() {
        while (!Thread.currentThread().isInterrupted()) {
            try (HashSession session = HashSession.open(connections)) {
                standBy(session);
                keep(session);
            } catch (InterruptedException closed) {
                return;
            } catch (LogAltered altered) {
                stopAt(altered.alteration());
            } catch (RuntimeException failure) {
                tellOnce("Hashing has stopped and is tried again: " + failure.getMessage());
                pause();
            } finally {
                keeping = false;
            }
        }
    }

    private void stopAt(Alteration found) {
        tellOnce("The log cannot be hashed: " + found.sentence());
        obstacle = found;
        pause();
    }

    private void tellOnce(String trouble) {
        if (!trouble.equals(told)) {
            LOGGER.warn(trouble);
        }
        told = trouble;
    }

    private static void standBy(HashSession session) throws InterruptedException {
        while (!session.takesLock()) {
            Thread.sleep(LOOK_ANYWAY);
        }
    }

    private void keep(HashSession session) throws InterruptedException {
        keeping = true;
        while (true) {
            catchUp(session);
            urgent.tryAcquire(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
            urgent.drainPermits();
            grown.tryAcquire(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS);
            grown.drainPermits();
        }
    }

    private void catchUp(HashSession session) throws InterruptedException {
        boolean more = true;
        while (more) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            more = session.advance();
            hashed.advanceTo(session.size());
            obstacle = null;
            told = "";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
