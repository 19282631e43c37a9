package vn.sovang.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.postgres.process.ClusterProcesses;

@Timeout(120)
class EmbeddedPostgresIT {

    @TempDir Path directory;

    @AfterEach
    void no_process_is_left() throws IOException {
        assertThat(processes()).isEmpty();
    }

    @Test
    void data_survive_a_stop_and_a_start() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            new Database(postgres).remember("kept");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Database(postgres).remembered()).isEqualTo("kept");
        }
    }

    @Test
    void a_restart_keeps_data_and_port() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            int port = postgres.port();
            long pid = postgres.pid();
            new Database(postgres).remember("kept");
            postgres.restart();
            assertThat(new Database(postgres).remembered()).isEqualTo("kept");
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(postgres.pid()).isNotEqualTo(pid);
        }
    }

    @Test
    void a_restart_takes_another_port_when_its_own_is_taken() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            int port = postgres.port();
            postgres.stop();
            try (ServerSocket thief =
                    new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
                postgres.restart();
                assertThat(postgres.port()).isNotEqualTo(thief.getLocalPort());
            }
            assertThat(new Database(postgres).ask("select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_stopped_server_still_holds_its_directory() {
        try (EmbeddedPostgres postgres = start()) {
            postgres.stop();
            assertThatThrownBy(this::start).isInstanceOf(AlreadyRunning.class);
        }
    }

    @Test
    void closing_twice_does_nothing_and_a_closed_server_does_not_restart() {
        EmbeddedPostgres postgres = start();
        postgres.close();
        postgres.close();
        assertThatThrownBy(postgres::restart).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void open_sessions_do_not_hold_up_a_stop() throws Exception {
        try (EmbeddedPostgres postgres = start();
                Connection session = new Database(postgres).connect()) {
            postgres.stop();
            assertThat(session.isValid(1)).isFalse();
        }
    }

    @Test
    void commits_are_durable_by_default() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            Database database = new Database(postgres);
            assertThat(database.setting("fsync")).isEqualTo("on");
            assertThat(database.setting("synchronous_commit")).isEqualTo("on");
            assertThat(database.setting("full_page_writes")).isEqualTo("on");
            assertThat(database.setting("data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void a_setting_of_the_caller_wins() throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(directory, Map.of("Max_Connections", "17"))) {
            assertThat(new Database(postgres).setting("max_connections")).isEqualTo("17");
        }
    }

    @Test
    void a_setting_that_the_server_refuses_stops_the_start_with_the_reason_from_its_log() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(directory, Map.of("fsync", "perhaps")))
                .isInstanceOf(PostgresFailed.class)
                .hasMessageContaining("\"fsync\" requires");
    }

    @Test
    void vietnamese_text_is_kept_and_changes_case() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Database(postgres).ask("select upper('sổ vàng đoàn')"))
                    .isEqualTo("SỔ VÀNG ĐOÀN");
        }
    }

    @Test
    void the_server_listens_on_loopback_only_and_has_no_socket_file() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            Database database = new Database(postgres);
            assertThat(database.setting("listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(database.setting("unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void the_password_is_asked_for_and_only_its_owner_can_read_it() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(permissions("superuser-password")).isEqualTo("rw-------");
            assertThat(permissions("postgres.log")).isEqualTo("rw-------");
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            postgres.jdbcUrl("postgres"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("28P01");
        }
    }

    @Test
    void without_its_password_file_a_directory_is_refused() throws Exception {
        start().close();
        Files.delete(directory.resolve("superuser-password"));
        assertThatThrownBy(this::start).isInstanceOf(PostgresFailed.class);
        assertThat(directory.resolve("superuser-password")).doesNotExist();
    }

    @Test
    void a_temporary_server_is_durable_and_removes_its_directory() throws Exception {
        Path temporary;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startTemporary()) {
            temporary = postgres.directory();
            assertThat(new Database(postgres).setting("fsync")).isEqualTo("on");
        }
        assertThat(temporary).doesNotExist();
    }

    @Test
    void a_temporary_server_goes_with_its_jvm() throws Exception {
        try (OtherJvm other = OtherJvm.withTemporaryServer()) {
            Path temporary = Path.of(other.line());
            other.awaitEnd();
            assertThat(temporary).doesNotExist();
            assertThat(new ClusterProcesses(temporary.resolve("pgdata")).running()).isEmpty();
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory, Map.of());
    }

    private Iterable<ProcessHandle> processes() throws IOException {
        return new ClusterProcesses(directory.toRealPath().resolve("pgdata")).running();
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve(file)));
    }
}
