package vn.sovang.enginetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.TestEvents;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome.Appended;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;

/**
 * A writer that is slow to commit, and events that claim old times. Stock event storage takes
 * positions from a sequence and gives up on a gap once events around it look old; the log gives out
 * a position only with the commit.
 */
class LateCommitIT {

    private static final Instant TWO_HOURS_AGO = Instant.now().minus(Duration.ofHours(2));

    private static final String HOLDING_APPEND =
            """
            select * from log.append(
                array[0], array['held'], array['held'], array[0::bigint], array['test.happened'], array[1],
                array['{}'::bytea], array['{}'::bytea], array[null::timestamptz],
                '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')
            """;

    private final ScratchDatabase database = ScratchDatabase.create();
    private final DataSource administrator = database.superuser();
    private final List<LogWriter> writers = new ArrayList<>();

    @AfterEach
    void close() {
        writers.forEach(LogWriter::close);
    }

    @Test
    void stock_storage_never_shows_a_reader_the_late_commit_behind_back_dated_events()
            throws Exception {
        try (Connection slow = administrator.getConnection()) {
            EventStorageEngine prompt = stock(administrator::getConnection);
            ((JdbcEventStorageEngine) prompt).createSchema(PostgresEventTableFactory.INSTANCE);
            slow.setAutoCommit(false);
            stock(() -> ConnectionWrapperFactory.wrap(slow, new NoOpCloseHandler()))
                    .appendEvents(backDated("slow"));
            prompt.appendEvents(backDated("prompt"));

            TrackingToken token = lastToken(prompt, null);
            slow.commit();

            assertThat(prompt.readEvents("slow").hasNext()).isTrue();
            assertThat(prompt.readEvents(token, false)).isEmpty();
        }
    }

    @Test
    void a_reader_of_the_log_misses_nothing_while_a_writer_holds_its_transaction()
            throws Exception {
        LogReader reader = new LogReader(administrator);
        try (Connection slow = administrator.getConnection()) {
            slow.setAutoCommit(false);
            hold(slow);
            CompletableFuture<Object> other = CompletableFuture.supplyAsync(() -> append("other"));
            Thread.sleep(300);

            assertThat(reader.after(0, 10)).isEmpty();
            assertThat(other).isNotDone();
            slow.commit();
            assertThat(other.join()).isInstanceOf(Appended.class);
        }
        assertThat(reader.after(0, 10).stream().map(StoredEntry::stream))
                .containsExactly("held", "other");
        assertThat(reader.after(0, 10).stream().map(StoredEntry::position)).containsExactly(1L, 2L);
    }

    @Test
    void a_killed_writer_leaves_no_hole() throws Exception {
        LogReader reader = new LogReader(administrator);
        append("before");
        try (Connection slow = administrator.getConnection()) {
            slow.setAutoCommit(false);
            hold(slow);
            int backend =
                    JdbcClient.create(administrator)
                            .sql(
                                    "select pid from pg_stat_activity where state = 'idle in transaction' and datname = current_database()")
                            .query(Integer.class)
                            .single();
            JdbcClient.create(administrator)
                    .sql("select pg_terminate_backend(?)")
                    .param(backend)
                    .query(Boolean.class)
                    .single();
            assertThatThrownBy(slow::commit).isInstanceOf(SQLException.class);
        }
        assertThat(append("after")).isInstanceOf(Appended.class);
        assertThat(reader.after(0, 10).stream().map(StoredEntry::position)).containsExactly(1L, 2L);
        assertThat(reader.after(0, 10).stream().map(StoredEntry::stream))
                .containsExactly("before", "after");
    }

    private static void hold(Connection slow) throws SQLException {
        try (PreparedStatement append = slow.prepareStatement(HOLDING_APPEND)) {
            append.execute();
        }
    }

    private Object append(String stream) {
        LogWriter writer =
                new LogWriter(database.as(DatabaseRole.COMMAND).unpooled(), new LogSignal());
        writers.add(writer);
        return writer.append(Append.of(List.of(TestEvents.event(stream, 0))));
    }

    private static EventStorageEngine stock(ConnectionProvider connections) {
        Serializer serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private static EventMessage<?> backDated(String aggregate) {
        return new GenericDomainEventMessage<>(
                "type", aggregate, 0, "payload", Map.of(), aggregate + "-id", TWO_HOURS_AGO);
    }

    private static TrackingToken lastToken(EventStorageEngine engine, TrackingToken from) {
        return engine.readEvents(from, false)
                .reduce((first, second) -> second)
                .map(TrackedEventMessage::trackingToken)
                .orElseThrow();
    }
}
