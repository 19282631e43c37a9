package vn.sovang.log.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was altered proves nothing. */
class ProofCheckTest {

    private static final int LARGEST = 300;

    private final Random random = new Random(9162);
    private final MerkleTree tree = TreeOfTest.random(random, LARGEST).tree();

    @Test
    void an_inclusion_proof_holds_for_its_leaf_place_tree_and_hashes_only() {
        for (int round = 0; round < 1_000; round++) {
            int size = 2 + random.nextInt(LARGEST - 1);
            int index = random.nextInt(size);
            byte[] leaf = tree.leaf(index);
            byte[] root = tree.root(size);
            List<byte[]> proof = tree.inclusion(index, size);
            int other = (index + 1 + random.nextInt(size - 1)) % size;
            assertThat(ProofCheck.inclusion(other, size, leaf, proof, root)).isFalse();
            assertThat(ProofCheck.inclusion(index, size, altered(leaf), proof, root)).isFalse();
            assertThat(ProofCheck.inclusion(index, size, leaf, proof, altered(root))).isFalse();
            assertThat(altered(proof))
                    .noneMatch(each -> ProofCheck.inclusion(index, size, leaf, each, root));
            assertThat(ProofCheck.inclusion(index, index, leaf, proof, root)).isFalse();
            assertThat(ProofCheck.inclusion(-1, size, leaf, proof, root)).isFalse();
        }
    }

    @Test
    void a_consistency_proof_holds_for_its_two_trees_and_hashes_only() {
        for (int round = 0; round < 1_000; round++) {
            int to = 2 + random.nextInt(LARGEST - 1);
            int from = 1 + random.nextInt(to - 1);
            byte[] before = tree.root(from);
            byte[] after = tree.root(to);
            List<byte[]> proof = tree.consistency(from, to);
            assertThat(ProofCheck.consistency(from, to, altered(before), after, proof)).isFalse();
            assertThat(ProofCheck.consistency(from, to, before, altered(after), proof)).isFalse();
            assertThat(altered(proof))
                    .noneMatch(each -> ProofCheck.consistency(from, to, before, after, each));
            assertThat(ProofCheck.consistency(to, from, after, before, proof)).isFalse();
        }
    }

    @Test
    void every_tree_extends_itself_and_the_empty_one_without_hashes() {
        byte[] root = tree.root(7);
        byte[] nothing = MerkleHash.ofNothing();
        assertThat(ProofCheck.consistency(7, 7, root, root, List.of())).isTrue();
        assertThat(ProofCheck.consistency(7, 7, root, tree.root(8), List.of())).isFalse();
        assertThat(ProofCheck.consistency(7, 7, root, root, List.of(root))).isFalse();
        assertThat(ProofCheck.consistency(0, 7, nothing, root, List.of())).isTrue();
        assertThat(ProofCheck.consistency(0, 7, root, root, List.of())).isFalse();
        assertThat(ProofCheck.consistency(6, 7, tree.root(6), root, List.of())).isFalse();
    }

    /** Each hash altered, left out, doubled or shortened. */
    private List<List<byte[]>> altered(List<byte[]> proof) {
        List<List<byte[]>> all = new ArrayList<>();
        for (int place = 0; place < proof.size(); place++) {
            byte[] hash = proof.get(place);
            all.add(with(proof, place, List.of(altered(hash))));
            all.add(with(proof, place, List.of()));
            all.add(with(proof, place, List.of(hash, hash)));
            all.add(with(proof, place, List.of(new byte[31])));
        }
        return all;
    }

    private static List<byte[]> with(List<byte[]> proof, int place, List<byte[]> instead) {
        List<byte[]> altered = new ArrayList<>(proof.subList(0, place));
        altered.addAll(instead);
        altered.addAll(proof.subList(place + 1, proof.size()));
        return altered;
    }

    private byte[] altered(byte[] hash) {
        byte[] altered = hash.clone();
        altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
        return altered;
    }
}
