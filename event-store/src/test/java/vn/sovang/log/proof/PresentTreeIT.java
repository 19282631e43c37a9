package vn.sovang.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.log.LogReader;
import vn.sovang.log.merkle.NaiveTree;
import vn.sovang.log.merkle.TreeHead;

class PresentTreeIT {

    private static final long FARTHEST = 600;

    private final ProvenLog log = new ProvenLog();
    private final PresentTree tree =
            new PresentTree(new LogReader(log.command()), log.hashesForReading(), FARTHEST);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_empty_log_has_the_root_of_nothing() {
        assertThat(tree.head()).get().usingRecursiveComparison().isEqualTo(TreeHead.EMPTY);
    }

    @Test
    void what_was_hashed_and_what_was_not_give_one_root() {
        for (int step = 0; step < 4; step++) {
            log.grown(3 + 150 * step);
            assertHead();
            log.append(1 + 199 * step);
            assertHead();
        }
    }

    @Test
    void a_log_of_which_too_much_is_not_hashed_has_to_wait() {
        log.grown(2);
        log.append((int) FARTHEST);
        assertHead();
        log.append(1);
        assertThat(tree.head()).isEmpty();
    }

    @Test
    void no_root_covers_a_gap() {
        log.grown(5);
        log.append(10);
        log.tamper("delete from log.event where position = 7");
        assertAltered(new Alteration(Alteration.Kind.ENTRY_MISSING, 7));
    }

    @Test
    void no_root_stands_on_missing_hashes() {
        log.grown(300);
        log.append(1);
        log.tamper("delete from log.hashes where level = 1");
        assertAltered(new Alteration(Alteration.Kind.HASH_MISSING, 1));
    }

    private void assertHead() {
        byte[] root = NaiveTree.mth(log.lines());
        assertThat(tree.head())
                .get()
                .usingRecursiveComparison()
                .isEqualTo(new TreeHead(log.lines().size(), root));
    }

    private void assertAltered(Alteration alteration) {
        assertThatExceptionOfType(LogAltered.class)
                .isThrownBy(tree::head)
                .satisfies(altered -> assertThat(altered.alteration()).isEqualTo(alteration));
    }
}
