package vn.sovang.query.projection;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import vn.sovang.log.axon.LogMessageSource;
import vn.sovang.query.platform.ViewSchema;

/**
 * Makes processors of the log: one segment, so that one process at a time projects and every other
 * one only reads.
 */
final class Processors implements AutoCloseable {

    static final String NAME = "views";

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration CLAIM_EXTENSION = Duration.ofSeconds(1);
    private static final Duration CLAIM_INTERVAL = Duration.ofMillis(500);
    private static final int BATCH_SIZE = 500;

    private final LogMessageSource source;
    private final EveryEvent handler;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final ScheduledExecutorService coordinator = thread("projection-coordinator");
    private final ScheduledExecutorService worker = thread("projection-worker");

    /**
     * @param node names this process among those that share the token
     */
    Processors(LogMessageSource source, DataSource database, String node) {
        this.source = source;
        this.handler = new EveryEvent(new Views(JdbcClient.create(database), ViewSchema.LIVE));
        this.tokens = tokens(database, node);
        this.transactions = new SpringTransactions(new DataSourceTransactionManager(database));
    }

    PooledStreamingEventProcessor fresh() {
        return PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(handler)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(CLAIM_INTERVAL.toMillis())
                .claimExtensionThreshold(CLAIM_EXTENSION.toMillis())
                .batchSize(BATCH_SIZE)
                .build();
    }

    @Override
    public void close() {
        coordinator.shutdownNow();
        worker.shutdownNow();
    }

    private static TokenStore tokens(DataSource database, String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(database)::getConnection)
                .schema(columns())
                .serializer(Jackson3Serializer.builder().build())
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(node)
                .contentType(byte[].class)
                .build();
    }

    private static TokenSchema columns() {
        return TokenSchema.builder()
                .setTokenTable("view.token")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon(true).name(name).factory());
    }
}
