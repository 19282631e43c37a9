package vn.sovang.query.rebuild.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Sessions that share the work of a step, each on a thread of its own. */
public final class Crew implements AutoCloseable {

    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon(true).name("rebuild-", 1).factory();

    private final List<Session> sessions = new ArrayList<>();

    /**
     * @param patient connections that wait as long as a statement takes
     */
    public Crew(DataSource patient, int size) {
        try {
            while (sessions.size() < size) {
                sessions.add(Session.open(patient));
            }
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** One of them, by its number from 0. */
    public Session member(int number) {
        return sessions.get(number);
    }

    /**
     * Has every session do its share and waits for all of them. The first failure, or an interrupt
     * of the caller, ends all sessions at once.
     */
    public void share(Consumer<Session> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(sessions.size(), THREADS)) {
            CompletionService<Object> ended = new ExecutorCompletionService<>(threads);
            sessions.forEach(each -> ended.submit(() -> work.accept(each), this));
            try {
                await(ended);
            } catch (RuntimeException failure) {
                close();
                threads.shutdownNow();
                throw failure;
            }
        }
    }

    /** Hands out pieces of work, in their order, to whichever session is free. */
    public <T> void shareOut(Collection<T> pieces, BiConsumer<Session, T> work) {
        Queue<T> left = new ConcurrentLinkedQueue<>(pieces);
        share(
                session -> {
                    for (T next = left.poll(); next != null; next = left.poll()) {
                        work.accept(session, next);
                    }
                });
    }

    private void await(CompletionService<?> ended) {
        try {
            for (int share = 0; share < sessions.size(); share++) {
                ended.take().get();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The rebuild was broken off");
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void close() {
        sessions.forEach(Session::close);
    }
}
