package vn.sovang.log.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    /** Snapshots only spare replays, and the history of migrations is Flyway's. */
    private static final String TABLES =
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema not in ('pg_catalog', 'information_schema')
              and table_name not in ('snapshot', 'flyway_schema_history') and table_type = 'BASE TABLE'
            """;

    private static final String RECORD_READ =
            "select audit.record_read('kiem-tra', 'GET', '/api/audit/log', null, 200)";

    private static final String COLUMN =
            """
            select column_name from information_schema.columns
            where table_schema || '.' || table_name = ? order by ordinal_position limit 1
            """;

    private static final List<String> INSERTS =
            List.of(
                    """
                    insert into log.event (position, recorded_at, event_id, name, revision, payload, metadata)
                    values (99, now(), 'x', 'x', 1, '', '')
                    """,
                    """
                    insert into log.answer (account, request, key, hash, status, id, position, recorded_at)
                    values ('x', 'x', 'x', '', 200, 'x', 1, now())
                    """,
                    "insert into log.hashes (level, first_index, hashes) values (0, 0, sha256('x'))",
                    """
                    insert into log.checkpoint (size, root, note, signed_at)
                    values (1, sha256('x'), 'x', now())
                    """,
                    """
                    insert into audit.read (number, read_at, account, method, address, status)
                    values (99, now(), 'x', 'GET', '/', 200)
                    """);

    private final ScratchDatabase database = ScratchDatabase.create();
    private final JdbcClient superuser = JdbcClient.create(database.superuser());
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
    @ValueSource(strings = {"update %s set %s = default", "delete from %s", "truncate %s"})
    void nobody_changes_any_table_of_the_record(String form) {
        List<String> tables = superuser.sql(TABLES).query(String.class).list();
        assertThat(tables)
                .contains("log.event", "log.answer", "log.hashes", "log.checkpoint", "audit.read");
        for (String table : tables) {
            String column = superuser.sql(COLUMN).param(table).query(String.class).single();
            assertRefused(form.formatted(table, column));
        }
        assertThat(new LogReader(database.superuser()).head().position()).isEqualTo(1);
    }

    private void assertRefused(String statement) {
        for (DatabaseRole role : DatabaseRole.values()) {
            assertThatThrownBy(() -> as(role).sql(statement).update())
                    .as("%s as %s", statement, role)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> superuser.sql(statement).update())
                .as(statement)
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMAND", "QUERY"})
    void a_service_adds_through_the_functions_or_not_at_all(DatabaseRole role) {
        for (String insert : INSERTS) {
            assertThatThrownBy(() -> as(role).sql(insert).update())
                    .as(insert)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> as(role).sql("alter table log.event disable trigger all").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(role).sql("drop table log.event").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_query_side_records_reads_in_order_and_the_command_side_none() {
        JdbcClient query = as(DatabaseRole.QUERY);
        assertThat(query.sql(RECORD_READ).query(Long.class).single()).isEqualTo(1);
        assertThat(query.sql(RECORD_READ).query(Long.class).single()).isEqualTo(2);
        assertThat(
                        query.sql("select account from audit.read order by number")
                                .query(String.class)
                                .list())
                .containsExactly("kiem-tra", "kiem-tra");
        assertThatThrownBy(
                        () -> as(DatabaseRole.COMMAND).sql(RECORD_READ).query(Long.class).single())
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select log.append_hashes('{0}', '{0}', array[sha256('x')])",
                "select log.add_checkpoint(0, 1, sha256('x'), 'x')"
            })
    void only_the_query_side_keeps_the_tree(String call) {
        assertThatThrownBy(() -> as(DatabaseRole.COMMAND).sql(call).query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(as(DatabaseRole.QUERY).sql(call).query().listOfRows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select log.append_hashes('{0}', '{1}', array[sha256('x')])",
                "select log.append_hashes('{0,0}', '{0,1}', array[sha256('x'), sha256('y')])",
                "select log.append_hashes('{0}', '{0}', array['\\x00'::bytea])",
                "select log.append_hashes('{8}', '{0}', array[sha256('x')])",
                "select log.add_checkpoint(0, 0, sha256('x'), 'x')",
                "select log.add_checkpoint(0, 1, 'x', 'x')"
            })
    void what_does_not_continue_the_tree_is_refused(String call) {
        assertThatThrownBy(() -> as(DatabaseRole.QUERY).sql(call).query().listOfRows())
                .isInstanceOf(DataAccessException.class);
    }

    private JdbcClient as(DatabaseRole role) {
        return JdbcClient.create(database.as(role).unpooled());
    }
}
