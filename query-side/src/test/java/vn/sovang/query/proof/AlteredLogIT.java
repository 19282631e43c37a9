package vn.sovang.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.world.QueryWorld;

/** Whoever administers the database changes what is recorded, around all triggers. */
class AlteredLogIT {

    private static final int EVENTS = 20;

    private final ScratchDatabase database = ScratchDatabase.create();
    private final QueryWorld world = new QueryWorld(database::as);

    @BeforeEach
    void record() {
        world.log().append(registered("than", null));
        for (int number = 2; number <= EVENTS; number++) {
            world.log().append(held(activity(), "than", "Trồng cây", "2023-03-02"));
        }
        assertThat(checkpoint()).startsWith("test.example/log\n20\n");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_changed_event_turns_health_down_and_stops_signing() throws Exception {
        tamper("update log.event set metadata = '{}' where position = 5");
        Health health = awaitDown();
        assertThat(health.getDetails()).containsEntry("alteredPosition", 5L);
        assertRefused("log-altered");
    }

    @Test
    void a_cut_tail_is_not_signed_whether_the_check_has_seen_it_or_not() throws Exception {
        tamper("delete from log.event where position > 17");
        assertRefused("log-altered");
        assertThat(awaitDown().getDetails()).containsEntry("alteredPosition", 18L);
        assertRefused("log-altered");
    }

    @Test
    void a_tail_that_was_cut_and_overgrown_is_not_signed() {
        tamper("delete from log.event where position > 17");
        for (int number = 18; number <= EVENTS + 3; number++) {
            world.log().append(held(activity(), "than", "Hiến máu", "2023-03-02"));
        }
        assertRefused("log-altered");
    }

    @Test
    void proofs_of_what_was_hashed_are_still_given() throws Exception {
        tamper("update log.event set metadata = '{}' where position = 5");
        awaitDown();
        assertThat(world.part(ProofApi.class).inclusion("5", "20").hashes()).isNotEmpty();
    }

    private void assertRefused(String code) {
        assertThatThrownBy(this::checkpoint)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.problem().status()).isEqualTo(503);
                            assertThat(refused.problem().code()).isEqualTo(code);
                        });
    }

    private String checkpoint() {
        return world.part(CheckpointApi.class).checkpoint(null);
    }

    private Health awaitDown() throws InterruptedException {
        ProofHealth proof = world.part(ProofHealth.class);
        for (int look = 0; proof.health().getStatus().equals(Status.UP); look++) {
            assertThat(look).isLessThan(400);
            Thread.sleep(50);
        }
        return proof.health();
    }

    private void tamper(String statement) {
        JdbcClient.create(database.superuser())
                .sql("set session_replication_role = replica; " + statement)
                .update();
    }
}
