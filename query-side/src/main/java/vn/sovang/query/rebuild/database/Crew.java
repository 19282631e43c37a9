package vn.sovang.query.rebuild.database;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Sessions that share the work of a step, each on a thread of its own. */
public final class Crew implements AutoCloseable {

    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon(true).name("rebuild-", 1).factory();

    private final List<Session> sessions;

    /**
     * @param patient connections that wait as long as a statement takes
     */
    public Crew(DataSource patient, int size) {
        this.sessions = Stream.generate(() -> Session.open(patient)).limit(size).toList();
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
