package vn.sovang.log.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.TestEvents;
import vn.sovang.log.append.LogWriter;

class AppendOnlyIT {

    private static final String INSERT =
            """
            insert into log.event (position, recorded_at, event_id, name, revision, payload, metadata)
            values (99, now(), 'x', 'x', 1, '', '')
            """;

    private static final String INSERT_READ =
            """
            insert into audit.read (number, read_at, account, method, address, status)
            values (99, now(), 'x', 'GET', '/', 200)
            """;

    private static final String RECORD_READ =
            "select audit.record_read('kiem-tra', 'GET', '/api/audit/log', null, 200)";

    private final ScratchDatabase database = ScratchDatabase.create();
    private final LogWriter writer =
            new LogWriter(database.as(DatabaseRole.COMMAND).unpooled(), new LogSignal());

    @BeforeEach
    void one_event_is_there() {
        writer.append(TestEvents.append("s", 0));
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set name = 'forged'",
                "delete from log.event",
                "truncate log.event",
                "update log.answer set id = 'forged'",
                "delete from log.answer",
                "truncate log.answer",
                "update audit.read set account = 'forged'",
                "delete from audit.read",
                "truncate audit.read"
            })
    void nobody_changes_what_is_recorded(String statement) {
        for (DatabaseRole role : DatabaseRole.values()) {
            JdbcClient client = JdbcClient.create(database.as(role).unpooled());
            assertThatThrownBy(() -> client.sql(statement).update())
                    .isInstanceOf(DataAccessException.class);
        }
        JdbcClient superuser = JdbcClient.create(database.superuser());
        assertThatThrownBy(() -> superuser.sql(statement).update())
                .hasMessageContaining("append-only");
        assertThat(new LogReader(database.superuser()).head().position()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMAND", "QUERY"})
    void a_service_appends_through_the_function_or_not_at_all(DatabaseRole role) {
        JdbcClient client = JdbcClient.create(database.as(role).unpooled());
        assertThatThrownBy(() -> client.sql(INSERT).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> client.sql("alter table log.event disable trigger all").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> client.sql("drop table log.event").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> client.sql(INSERT_READ).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_query_side_records_reads_in_order_and_the_command_side_none() {
        JdbcClient query = JdbcClient.create(database.as(DatabaseRole.QUERY).unpooled());
        assertThat(query.sql(RECORD_READ).query(Long.class).single()).isEqualTo(1);
        assertThat(query.sql(RECORD_READ).query(Long.class).single()).isEqualTo(2);
        assertThat(
                        query.sql("select account from audit.read order by number")
                                .query(String.class)
                                .list())
                .containsExactly("kiem-tra", "kiem-tra");
        JdbcClient command = JdbcClient.create(database.as(DatabaseRole.COMMAND).unpooled());
        assertThatThrownBy(() -> command.sql(RECORD_READ).query(Long.class).single())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_query_side_cannot_append() {
        try (LogWriter reader =
                new LogWriter(database.as(DatabaseRole.QUERY).unpooled(), new LogSignal())) {
            reader.append(TestEvents.append("t", 0));
        }
        assertThat(new LogReader(database.superuser()).head().position()).isEqualTo(1);
    }
}
