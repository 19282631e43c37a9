package vn.sovang.benchmark.rebuild;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.sovang.benchmark.history.History;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.stock.StockStore;

/**
 * Stock Axon's replay: a pooled streaming processor with one segment, its tokens in PostgreSQL,
 * reading the JDBC event storage from the start. Batches are as large as ours, which favours it:
 * each is one transaction.
 */
final class StockReplay implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int BATCH_SIZE = 500;
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final ScheduledExecutorService coordinator =
            Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final int events;
    private final StockStore store;
    private final StockTotals totals;
    private final JdbcTokenStore tokens;

    /** Stores the same kind of events as ours has. */
    StockReplay(BenchDatabase database, int events) {
        this.events = events;
        this.store = new StockStore(database, CONNECTIONS);
        this.totals = new StockTotals(store.dataSource());
        this.tokens = tokens(store);
        totals.create();
        new History(events).tell((at, facts) -> store.append(facts));
    }

    int events() {
        return events;
    }

    StockTotals totals() {
        return totals;
    }

    /**
     * From the start, into empty totals.
     *
     * @param name of the processor, a new one each time
     */
    void run(String name) throws InterruptedException {
        totals.clear();
        PooledStreamingEventProcessor processor = processor(name);
        processor.start();
        try {
            while (totals.handled() < events || !isCaughtUp(processor)) {
                Thread.sleep(LOOK_EVERY);
            }
        } finally {
            processor.shutDown();
        }
    }

    @Override
    public void close() {
        coordinator.shutdownNow();
        worker.shutdownNow();
        store.close();
    }

    private PooledStreamingEventProcessor processor(String name) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder()
                                .eventHandlers(totals)
                                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                                .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store.events())
                .tokenStore(tokens)
                .transactionManager(store.transactions())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH_SIZE)
                .build();
    }

    private static boolean isCaughtUp(PooledStreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .anyMatch(EventTrackerStatus::isCaughtUp);
    }

    private static JdbcTokenStore tokens(StockStore store) {
        JdbcTokenStore tokens =
                JdbcTokenStore.builder()
                        .connectionProvider(store.connections())
                        .serializer(Jackson3Serializer.builder().build())
                        .contentType(byte[].class)
                        .build();
        store.transactions()
                .executeInTransaction(
                        () -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        return tokens;
    }
}
