package vn.sovang.log.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside a naive tree that shares no code, and the vectors of Certificate Transparency. */
class MerkleTreeTest {

    private static final long SEED = 6962;
    private static final int LARGEST = 1_100;

    private final Random random = new Random(SEED);
    private final TreeOfTest world = TreeOfTest.random(random, LARGEST);
    private final MerkleTree tree = world.tree();

    @Test
    void roots_of_every_prefix_agree_with_a_naive_tree() {
        Frontier frontier = new Frontier();
        MerkleHash hash = new MerkleHash();
        for (int size = 0; size <= LARGEST; size++) {
            byte[] naive = NaiveTree.mth(world.leaves(size));
            assertThat(tree.root(size)).as("size %d", size).isEqualTo(naive);
            assertThat(frontier.root()).as("size %d", size).isEqualTo(naive);
            assertThat(frontier.size()).isEqualTo(size);
            if (size < LARGEST) {
                frontier.add(hash.leaf(world.leaves(LARGEST).get(size)));
            }
        }
    }

    @Test
    void a_frontier_goes_on_behind_any_prefix_of_a_tree() {
        MerkleHash hash = new MerkleHash();
        for (int size = 0; size < LARGEST; size++) {
            Frontier frontier = Frontier.resume(size, (height, index) -> subtree(height, index));
            assertThat(frontier.root()).as("size %d", size).isEqualTo(tree.root(size));
            frontier.add(hash.leaf(world.leaves(LARGEST).get(size)));
            assertThat(frontier.root()).as("after %d", size).isEqualTo(tree.root(size + 1));
        }
    }

    private byte[] subtree(int height, long index) {
        int first = (int) (index << height);
        return NaiveTree.mth(world.leaves(LARGEST).subList(first, first + (1 << height)));
    }

    @Test
    void inclusion_proofs_agree_and_verify_for_thousands_of_random_places() {
        for (int round = 0; round < 3_000; round++) {
            int size = 1 + random.nextInt(LARGEST);
            int index = random.nextInt(size);
            List<byte[]> leaves = world.leaves(size);
            List<byte[]> proof = tree.inclusion(index, size);
            assertThat(proof).containsExactlyElementsOf(NaiveTree.path(index, leaves));
            assertThat(ProofCheck.inclusion(index, size, tree.leaf(index), proof, tree.root(size)))
                    .as("leaf %d of %d", index, size)
                    .isTrue();
        }
    }

    @Test
    void consistency_proofs_agree_and_verify_for_thousands_of_random_sizes() {
        for (int round = 0; round < 3_000; round++) {
            int to = 1 + random.nextInt(LARGEST);
            int from = 1 + random.nextInt(to);
            List<byte[]> proof = tree.consistency(from, to);
            assertThat(proof).containsExactlyElementsOf(NaiveTree.proof(from, world.leaves(to)));
            assertThat(ProofCheck.consistency(from, to, tree.root(from), tree.root(to), proof))
                    .as("from %d to %d", from, to)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_known_leaves_have_the_known_roots(int size, String root) {
        assertThat(HexFormat.of().formatHex(knownTree().tree().root(size))).isEqualTo(root);
    }

    @Test
    void the_known_leaves_have_the_known_proofs() {
        assertThat(knownTree().tree().inclusion(5, 8))
                .startsWith(
                        hex("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                        hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"));
        assertThat(knownTree().tree().consistency(6, 8))
                .containsExactly(
                        hex("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                        hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                        hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
    }

    private static TreeOfTest knownTree() {
        TreeOfTest known = new TreeOfTest();
        Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(MerkleTreeTest::hex)
                .forEach(known::add);
        known.store();
        return known;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
