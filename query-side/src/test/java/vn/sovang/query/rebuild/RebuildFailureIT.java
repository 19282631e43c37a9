package vn.sovang.query.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogSignal;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.append.NewEvent;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.query.world.RandomFacts;

class RebuildFailureIT {

    private static final String LIVE =
            """
            select concat_ws(' ', 'view.ledger'::regclass::oid, (select at from view.position),
                             (select count(*) from view.ledger), (select count(*) from view.standing))
            """;

    private static final String KILL =
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and application_name = 'sovang rebuild'
            """;

    private final RebuildWorld world = new RebuildWorld();

    @BeforeEach
    void record() {
        world.append(new RandomFacts(1).events(1_000));
        world.awaitViews();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDING", "INDEXING", "COMPARING", "SWAPPING"})
    void a_killed_rebuild_leaves_the_views_as_they_were_and_can_be_run_again(Phase phase) {
        List<String> before = world.texts(LIVE);
        assertThatThrownBy(() -> world.rebuild(told -> killIn(phase, told)))
                .isInstanceOf(RuntimeException.class);
        assertThat(world.texts(LIVE)).isEqualTo(before);
        assertThat(world.part(Rebuild.class).isRunning()).isFalse();
        assertThat(world.rebuild().isIdentical()).isTrue();
    }

    @Test
    void an_interrupt_breaks_it_off() {
        List<String> before = world.texts(LIVE);
        Thread rebuilding = Thread.currentThread();
        assertThatThrownBy(() -> world.rebuild(told -> interrupt(rebuilding, told)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(world.texts(LIVE)).isEqualTo(before);
        assertThat(world.rebuild().isIdentical()).isTrue();
    }

    @Test
    void an_event_that_cannot_be_read_is_named() {
        List<String> before = world.texts(LIVE);
        appendUnreadable();
        assertThatThrownBy(world::rebuild)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1001");
        assertThat(world.texts(LIVE)).isEqualTo(before);
    }

    @Test
    void views_that_were_migrated_meanwhile_are_not_replaced() {
        List<String> before = world.texts(LIVE);
        assertThatThrownBy(() -> world.rebuild(told -> migrateIn(Phase.COMPARING, told)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world.texts(LIVE)).isEqualTo(before);
    }

    private static void interrupt(Thread rebuilding, RebuildProgress told) {
        if (told.eventsDone() > 0) {
            rebuilding.interrupt();
        }
    }

    private void killIn(Phase phase, RebuildProgress told) {
        if (told.phase() == phase) {
            JdbcClient.create(world.database().superuser()).sql(KILL).query().listOfRows();
        }
    }

    private void migrateIn(Phase phase, RebuildProgress told) {
        if (told.phase() == phase) {
            world.change(
                    """
                    insert into view_history.flyway_schema_history
                    select installed_rank + 100, '99', description, type, script, checksum, installed_by, now(), 1, true
                    from view_history.flyway_schema_history order by installed_rank desc limit 1
                    """);
        }
    }

    private void appendUnreadable() {
        byte[] nothing = "{}".getBytes(UTF_8);
        NewEvent event = new NewEvent("id", null, null, "nobody.knows", 1, nothing, nothing);
        try (LogWriter writer =
                new LogWriter(
                        world.database().as(DatabaseRole.COMMAND).unpooled(), new LogSignal())) {
            assertThat(writer.append(Append.of(List.of(event))))
                    .isInstanceOf(AppendOutcome.Appended.class);
        }
    }
}
