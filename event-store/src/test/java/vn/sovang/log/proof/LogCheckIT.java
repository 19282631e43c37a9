package vn.sovang.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.log.proof.ProvenLog.PATIENCE;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator alters what is recorded; the check names the place. */
class LogCheckIT {

    private static final CheckPace QUICK = new CheckPace(100, 0, 0, Duration.ofMillis(20));
    private static final int EVENTS = 700;

    private final ProvenLog log = new ProvenLog();
    private final LogCheck check = new LogCheck(log.query(), QUICK);

    @BeforeEach
    void record() {
        for (int part = 1; part <= 7; part++) {
            log.signed(log.grown(EVENTS / 7));
        }
    }

    @AfterEach
    void close() {
        check.close();
        log.close();
    }

    @Test
    void an_intact_log_raises_no_alarm_pass_after_pass() throws Exception {
        check.start();
        CheckState state = await(each -> each.passes() >= 5);
        assertThat(state.alteration()).isNull();
        assertThat(state.checked()).isEqualTo(EVENTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "update log.event set payload = '{\"n\":1}' where position = 313 # ENTRY_ALTERED # 313",
                "update log.event set metadata = '{\"a\":1}' where position = 1 # ENTRY_ALTERED # 1",
                "update log.event set name = 'test.x' where position = 256 # ENTRY_ALTERED # 256",
                "update log.event set revision = 2 where position = 257 # ENTRY_ALTERED # 257",
                "update log.event set stream = null, version = null where position = 9 # ENTRY_ALTERED # 9",
                "update log.event set recorded_at = recorded_at + interval '1 microsecond' where position = 700 # ENTRY_ALTERED # 700",
                "update log.event set event_id = 'x' where position = 512 # ENTRY_ALTERED # 512",
                "delete from log.event where position = 44 # ENTRY_MISSING # 44",
                "delete from log.event where position > 650 # ENTRY_MISSING # 651",
                "truncate log.event # ENTRY_MISSING # 1",
                "update log.hashes set hashes = hashes || sha256('x') where level = 1 and first_index = 1 # HASH_ALTERED # 513",
                "update log.hashes set hashes = sha256('x') where level = 1 # HASH_ALTERED # 1",
                "delete from log.hashes where level = 1 # HASH_MISSING # 1",
                "delete from log.hashes where level = 0 and first_index >= 512 # HASH_MISSING # 513",
                "delete from log.hashes # HASH_MISSING # 1",
                "update log.checkpoint set root = sha256('x') where size = 400 # ROOT_ALTERED # 301"
            })
    void what_was_altered_is_named(String statement, Alteration.Kind kind, long position)
            throws Exception {
        log.tamper(statement);
        check.start();
        CheckState state = await(each -> each.alteration() != null);
        assertThat(state.alteration()).isEqualTo(new Alteration(kind, position));
    }

    @Test
    void an_alteration_while_it_runs_is_found_and_forgotten_when_it_was_undone() throws Exception {
        check.start();
        await(each -> each.passes() >= 1);
        log.tamper("update log.event set revision = 9 where position = 77");
        assertThat(await(each -> each.alteration() != null).alteration())
                .isEqualTo(new Alteration(Alteration.Kind.ENTRY_ALTERED, 77));
        log.tamper("update log.event set revision = 1 where position = 77");
        await(each -> each.alteration() == null);
    }

    private CheckState await(Predicate<CheckState> expected) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!expected.test(check.state())) {
            assertThat(System.nanoTime()).as("%s", check.state()).isLessThan(deadline);
            Thread.sleep(5);
        }
        return check.state();
    }
}
