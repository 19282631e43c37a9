package vn.sovang.log.append;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import vn.sovang.log.LogSignal;
import vn.sovang.log.database.Link;

/**
 * Appends to the log. Concurrent appends share one call and so one commit: the longer a commit
 * takes, the more of them wait for the next one.
 *
 * <p>Safe for any number of threads, and beside other writers in other processes.
 */
public final class LogWriter implements AutoCloseable {

    /** An answer comes within this time, whatever the database does. */
    public static final Duration PATIENCE = Duration.ofMillis(4_500);

    static final int MAX_WAITING = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Deque<PendingAppend> waiting = new ArrayDeque<>();
    private final BatchWriter batches;
    private final Thread thread;
    private boolean closed;

    /**
     * @param connections unpooled: the writer keeps one connection of its own
     */
    public LogWriter(DataSource connections, LogSignal signal) {
        this.batches = new BatchWriter(new Link(connections), signal);
        this.thread =
                Thread.ofPlatform().name("log-writer").daemon(true).start(this::writeUntilClosed);
    }

    /** Waits until the append is durable or refused; at most {@link #PATIENCE}. */
    public AppendOutcome append(Append append) {
        PendingAppend pending = new PendingAppend(append);
        return enqueue(pending)
                ? await(pending)
                : new AppendOutcome.Unavailable("Too many commands are waiting");
    }

    /** Answers whoever is waiting, then stops. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(PATIENCE.multipliedBy(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean enqueue(PendingAppend pending) {
        lock.lock();
        try {
            if (closed || waiting.size() >= MAX_WAITING) {
                return false;
            }
            waiting.add(pending);
            arrived.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private AppendOutcome await(PendingAppend pending) {
        try {
            return pending.outcome().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLate) {
            return withdraw(pending)
                    ? new AppendOutcome.Unavailable("The database did not take it in time")
                    : pending.outcome()
                            .getNow(
                                    new AppendOutcome.Unknown(
                                            "No answer from the database in time"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new AppendOutcome.Unknown("Interrupted while waiting for the commit");
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private boolean withdraw(PendingAppend pending) {
        lock.lock();
        try {
            return waiting.remove(pending);
        } finally {
            lock.unlock();
        }
    }

    private void writeUntilClosed() {
        while (true) {
            Batch batch = nextBatch();
            if (batch.members().isEmpty()) {
                batches.close();
                return;
            }
            batches.write(batch);
        }
    }

    /** The next batch; empty when closed and nothing is left. */
    private Batch nextBatch() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            return Batch.takeFrom(waiting);
        } finally {
            lock.unlock();
        }
    }
}
