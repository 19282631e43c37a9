package vn.sovang.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.postgres.process.ClusterProcesses;
import vn.sovang.postgres.process.Wait;

@Timeout(120)
class CrashIT {

    @TempDir Path directory;

    @AfterEach
    void no_process_is_left() throws IOException {
        assertThat(processes()).isEmpty();
    }

    @Test
    void a_second_start_on_the_same_directory_is_refused() {
        try (EmbeddedPostgres first = start()) {
            assertThatThrownBy(this::start).isInstanceOf(AlreadyRunning.class);
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void a_refused_start_does_not_take_the_lock_of_the_first() throws Exception {
        try (EmbeddedPostgres first = start();
                OtherJvm other = refusedAfter(first)) {
            assertThat(other.process().waitFor()).isEqualTo(OtherJvm.REFUSED);
            assertThat(new Database(first).ask("select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_start_while_another_jvm_runs_the_server_is_refused() throws Exception {
        try (OtherJvm other = OtherJvm.on(directory)) {
            ProcessHandle postmaster = other.postmaster();
            assertThatThrownBy(this::start).isInstanceOf(AlreadyRunning.class);
            assertThat(postmaster.isAlive()).isTrue();
        } finally {
            start().close();
        }
    }

    @Test
    void the_server_of_a_killed_jvm_is_taken_over() throws Exception {
        try (OtherJvm other = OtherJvm.on(directory)) {
            ProcessHandle orphan = other.postmaster();
            other.killHard();
            assertThat(orphan.isAlive()).isTrue();
            assertNoteIsThere();
            assertThat(processes()).doesNotContain(orphan);
        }
    }

    @Test
    void a_start_after_the_whole_process_group_was_killed_needs_nobody() throws Exception {
        try (OtherJvm other = OtherJvm.inOwnProcessGroupOn(directory)) {
            other.postmaster();
            other.killGroupHard();
            assertNoteIsThere();
        }
    }

    @Test
    void a_frozen_orphan_is_killed() throws Exception {
        try (OtherJvm other = OtherJvm.on(directory)) {
            ProcessHandle orphan = other.postmaster();
            other.killHard();
            new ProcessBuilder("sh", "-c", "kill -STOP " + orphan.pid()).start().waitFor();
            new ClusterProcesses(pgdata(), Duration.ofMillis(500)).stop();
            assertNoteIsThere();
        }
    }

    @Test
    void a_killed_server_recovers_on_restart() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            new Database(postgres).remember("acknowledged");
            postgres.killHard();
            postgres.restart();
            assertThat(new Database(postgres).remembered()).isEqualTo("acknowledged");
        }
    }

    @Test
    void a_session_that_outlives_the_killed_postmaster_does_not_stop_the_restart()
            throws Exception {
        try (EmbeddedPostgres postgres = start();
                Connection busy = new Database(postgres).connect()) {
            Thread.ofVirtual().start(() -> countForMinutes(busy));
            awaitBusySession(postgres);
            postgres.killHard();
            postgres.restart();
            assertThat(new Database(postgres).ask("select 1")).isEqualTo("1");
        }
    }

    @Test
    void closing_a_killed_server_leaves_nothing() throws Exception {
        EmbeddedPostgres postgres = start();
        postgres.killHard();
        postgres.close();
        assertThat(processes()).isEmpty();
    }

    @Test
    void a_stale_process_id_that_belongs_to_somebody_else_is_ignored() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "100").start();
        try {
            Path file = directory.resolve("pgdata/postmaster.pid");
            Files.writeString(file, stranger.pid() + "\n" + directory + "\n");
            start().close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void an_initialisation_that_was_killed_is_done_again() throws Exception {
        try (OtherJvm other = OtherJvm.on(directory)) {
            Path unfinished = directory.resolve("pgdata.new/global");
            assertThat(Wait.until(Duration.ofSeconds(30), () -> Files.exists(unfinished))).isTrue();
            other.killHard();
        }
        assertThat(directory.resolve("pgdata")).doesNotExist();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Database(postgres).ask("select 1")).isEqualTo("1");
        }
        assertThat(directory.resolve("pgdata.new")).doesNotExist();
    }

    private OtherJvm refusedAfter(EmbeddedPostgres first) throws IOException {
        assertThatThrownBy(this::start).isInstanceOf(AlreadyRunning.class);
        return OtherJvm.on(first.directory());
    }

    private void assertNoteIsThere() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Database(postgres).remembered()).isEqualTo("from another JVM");
        }
    }

    private static void countForMinutes(Connection session) {
        try (Statement statement = session.createStatement()) {
            statement.execute("select count(*) from generate_series(1, 1000000000000)");
        } catch (SQLException killed) {
            // That is what the test does.
        }
    }

    private static void awaitBusySession(EmbeddedPostgres postgres) {
        assertThat(Wait.until(Duration.ofSeconds(10), () -> isBusy(new Database(postgres))))
                .isTrue();
    }

    private static boolean isBusy(Database database) {
        try {
            String question =
                    "select count(*) from pg_stat_activity where query like '%series(1,%'"
                            + " and state = 'active' and pid <> pg_backend_pid()";
            return database.ask(question).equals("1");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory, Map.of());
    }

    private Set<ProcessHandle> processes() throws IOException {
        return new ClusterProcesses(pgdata()).running();
    }

    private Path pgdata() throws IOException {
        return directory.toRealPath().resolve("pgdata");
    }
}
