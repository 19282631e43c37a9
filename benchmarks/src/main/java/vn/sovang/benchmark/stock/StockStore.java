package vn.sovang.benchmark.stock;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.event.Event;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;

/**
 * Axon's JDBC event storage with its own tables for PostgreSQL, in binary, unique by aggregate and
 * sequence number, behind a connection pool and Spring's transactions. Events have the same bytes
 * as in our log.
 */
public final class StockStore implements AutoCloseable {

    private static final Map<String, String> ACTOR = Map.of("actor", "can-bo-tong-hop");

    private final HikariDataSource pool;
    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final JdbcEventStorageEngine engine;

    /**
     * @param poolSize so that no client waits for a connection
     */
    public StockStore(BenchDatabase database, int poolSize) {
        this.pool = new HikariDataSource(pool(database.as(DatabaseRole.OWNER), poolSize));
        this.connections = new TransactionAwareDataSourceProxy(pool)::getConnection;
        this.transactions = new StockTransactions(new DataSourceTransactionManager(pool));
        this.engine = engine();
        transactions.executeInTransaction(
                () -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    /** Reads and appends; a store of its own for everybody who asks. */
    public EmbeddedEventStore events() {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    /** All of them in one transaction. */
    public void append(List<Fact> facts) {
        transactions.executeInTransaction(
                () -> engine.appendEvents(facts.stream().map(StockStore::message).toList()));
    }

    public TransactionManager transactions() {
        return transactions;
    }

    /** Connections of the transaction that is under way. */
    public ConnectionProvider connections() {
        return connections;
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static DomainEventMessage<Event> message(Fact fact) {
        String type = fact.stream().substring(0, fact.stream().indexOf('/'));
        return new GenericDomainEventMessage<>(
                type, fact.stream(), fact.version(), fact.event(), ACTOR);
    }

    private JdbcEventStorageEngine engine() {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private static HikariConfig pool(DatabaseAddress address, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setPoolName("stock");
        config.setMaximumPoolSize(size);
        return config;
    }
}
