package vn.sovang.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.log.proof.ProvenLog.PATIENCE;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.log.merkle.NaiveTree;

class HashKeeperIT {

    private static final String CUT_KEEPERS =
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where usename = 'sovang_query' and datname = current_database()
            """;

    private final ProvenLog log = new ProvenLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void every_event_is_hashed_and_roots_are_those_of_a_naive_tree() {
        HashKeeper keeper = log.keeper().start();
        for (int events : List.of(1, 2, 250, 3, 1, 600, 40)) {
            long head = log.append(events);
            assertThat(keeper.reaches(head, PATIENCE)).isTrue();
            assertThat(log.hashes().size()).isEqualTo(head);
        }
        List<byte[]> lines = log.lines();
        for (int size : List.of(1, 255, 256, 257, 512, 513, 800, 897)) {
            assertThat(log.hashes().tree().root(size))
                    .as("size %d", size)
                    .isEqualTo(NaiveTree.mth(lines.subList(0, size)));
        }
    }

    @Test
    void a_keeper_goes_on_where_another_one_ended_and_catches_up() {
        HashKeeper first = log.keeper().start();
        assertThat(first.reaches(log.append(300), PATIENCE)).isTrue();
        first.close();
        long head = log.append(5_000);
        assertThat(log.keeper().start().reaches(head, PATIENCE)).isTrue();
        assertThat(log.hashes().tree().root(head)).isEqualTo(NaiveTree.mth(log.lines()));
    }

    @Test
    void another_one_takes_over_when_the_keeper_s_connection_is_cut() {
        List<HashKeeper> keepers = List.of(log.keeper().start(), log.keeper().start());
        for (int cut = 0; cut < 6; cut++) {
            long head = log.append(100);
            log.superuser().sql(CUT_KEEPERS).query(Long.class).single();
            assertThat(new HashedSize(log.hashes()).reaches(head, PATIENCE)).isTrue();
        }
        assertThat(keepers).hasSize(2);
        assertThat(log.hashes().tree().root(600)).isEqualTo(NaiveTree.mth(log.lines()));
    }

    @Test
    void who_waits_does_the_work_when_nobody_keeps() {
        long head = log.append(700);
        assertThat(log.keeper().reaches(head, PATIENCE)).isTrue();
        assertThat(log.hashes().tree().root(head)).isEqualTo(NaiveTree.mth(log.lines()));
    }

    @Test
    void several_that_hash_at_once_store_every_hash_once() throws Exception {
        Random random = new Random(5);
        List<Thread> workers =
                List.of(
                        Thread.ofVirtual().start(this::hashAll),
                        Thread.ofVirtual().start(this::hashAll),
                        Thread.ofVirtual().start(this::hashAll));
        for (int append = 0; append < 60; append++) {
            log.append(1 + random.nextInt(120));
        }
        long head = log.append(1);
        for (Thread worker : workers) {
            worker.join();
        }
        hashAll();
        assertThat(log.hashes().size()).isEqualTo(head);
        assertThat(log.hashes().tree().root(head)).isEqualTo(NaiveTree.mth(log.lines()));
    }

    private void hashAll() {
        try (HashSession session = HashSession.open(log.query())) {
            for (int round = 0; round < 100; round++) {
                session.advance();
            }
        }
    }

    @Test
    void nothing_is_hashed_beyond_a_gap() {
        log.append(10);
        log.tamper("delete from log.event where position = 7");
        HashKeeper keeper = log.keeper().start();
        assertThat(keeper.reaches(10, Duration.ofSeconds(2))).isFalse();
        assertThat(log.hashes().size()).isLessThan(7);
        assertThat(keeper.obstacle()).contains(new Alteration(Alteration.Kind.ENTRY_MISSING, 7));
    }

    @Test
    void nothing_grows_on_a_tail_that_was_exchanged() {
        HashKeeper keeper = log.keeper().start();
        assertThat(keeper.reaches(log.append(10), PATIENCE)).isTrue();
        log.tamper("update log.event set payload = '{}' where position = 10");
        assertThat(keeper.reaches(log.append(1), Duration.ofSeconds(2))).isFalse();
        assertThat(keeper.obstacle()).contains(new Alteration(Alteration.Kind.ENTRY_ALTERED, 10));
    }
}
