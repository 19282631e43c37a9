package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.AppendOutcome.Appended;
import vn.sovang.log.append.AppendOutcome.Unavailable;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.append.NewEvent;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;

/** The writer's connection is cut again and again, anywhere around a commit. */
class InDoubtIT {

    private static final int CLIENTS = 8;
    private static final int CUTS = 60;

    private static final String CUT =
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where usename = 'sovang_command' and datname = current_database()
            """;

    private final ScratchDatabase database = ScratchDatabase.create();
    private final Map<String, AppendOutcome> outcomes = new ConcurrentHashMap<>();
    private final AtomicBoolean writing = new AtomicBoolean(true);

    @Test
    void every_outcome_is_true_whenever_the_connection_was_cut() throws Exception {
        try (LogWriter writer =
                new LogWriter(database.as(DatabaseRole.COMMAND).unpooled(), new LogSignal())) {
            List<Thread> clients =
                    IntStream.range(0, CLIENTS)
                            .mapToObj(
                                    client ->
                                            Thread.startVirtualThread(() -> write(writer, client)))
                            .toList();
            cutRepeatedly();
            writing.set(false);
            for (Thread client : clients) {
                client.join();
            }
        }
        check();
    }

    private void cutRepeatedly() throws InterruptedException {
        JdbcClient administrator = JdbcClient.create(database.superuser());
        for (int cut = 0; cut < CUTS; cut++) {
            Thread.sleep(5 + cut % 23);
            administrator.sql(CUT).query(Long.class).single();
        }
    }

    private void write(LogWriter writer, int client) {
        for (int number = 0; writing.get(); number++) {
            NewEvent event = TestEvents.event("s" + client + "-" + number, 0);
            outcomes.put(event.eventId(), writer.append(Append.of(List.of(event))));
        }
    }

    private void check() {
        List<StoredEntry> all = new LogReader(database.superuser()).after(0, 1_000_000);
        Map<String, StoredEntry> byId =
                all.stream().collect(Collectors.toMap(StoredEntry::eventId, Function.identity()));
        assertThat(all.stream().map(StoredEntry::position))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
        outcomes.forEach(
                (id, outcome) -> {
                    switch (outcome) {
                        case Appended(var at) ->
                                assertThat(byId.get(id).position()).isEqualTo(at.position());
                        case Unavailable unavailable -> assertThat(byId).doesNotContainKey(id);
                        default -> throw new AssertionError("Unexpected " + outcome);
                    }
                });
        assertThat(outcomes.values())
                .filteredOn(Appended.class::isInstance)
                .hasSizeGreaterThan(CUTS);
    }
}
