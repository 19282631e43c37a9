package vn.sovang.log.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowingTilesTest {

    private static final int HASHES_70_000 = 70_000;

    @Test
    void a_tree_of_70000_leaves_has_the_tiles_that_the_specification_counts() {
        TreeOfTest tree = TreeOfTest.random(new Random(7), HASHES_70_000);
        assertThat(width(tree, 0, 272)).isEqualTo(256);
        assertThat(width(tree, 0, 273)).isEqualTo(112);
        assertThat(width(tree, 1, 0)).isEqualTo(256);
        assertThat(width(tree, 1, 1)).isEqualTo(17);
        assertThat(width(tree, 2, 0)).isEqualTo(1);
        assertThat(width(tree, 3, 0)).isZero();
    }

    @Test
    void a_full_tile_is_known_above_at_once() {
        TreeOfTest tree = TreeOfTest.random(new Random(7), 256);
        assertThat(width(tree, 0, 0)).isEqualTo(256);
        assertThat(tree.tile(1, 0)).isEqualTo(NaiveTree.mth(tree.leaves(256)));
    }

    @Test
    void it_goes_on_from_what_is_stored_after_any_number_of_leaves() {
        Random random = new Random(11);
        TreeOfTest tree = new TreeOfTest();
        for (int size = 1; size <= 600; size++) {
            tree.add(new byte[] {(byte) size, (byte) (size >> 8)});
            if (random.nextInt(3) == 0) {
                tree.store();
                tree.resume();
            }
        }
        tree.store();
        assertThat(tree.tree().root(600)).isEqualTo(NaiveTree.mth(tree.leaves(600)));
    }

    private static int width(TreeOfTest tree, int level, long index) {
        return tree.tile(level, index).length / MerkleHash.LENGTH;
    }
}
