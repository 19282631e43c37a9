package vn.sovang.log.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks proofs without a tree, by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. What
 * is malformed proves nothing.
 */
public final class ProofCheck {

    private ProofCheck() {}

    /**
     * @param index of the leaf, from 0
     * @param size of the tree that has the root
     */
    public static boolean inclusion(
            long index, long size, byte[] leafHash, List<byte[]> hashes, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1, leafHash);
        return hashes.stream().allMatch(climb::step)
                && climb.isAtTop()
                && Arrays.equals(climb.last(), root);
    }

    /**
     * @param from the size of the tree that has the root {@code fromRoot}
     */
    public static boolean consistency(
            long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> hashes) {
        if (from <= 0 || from >= to) {
            return hashes.isEmpty() && isTrivial(from, to, fromRoot, toRoot);
        }
        List<byte[]> path = new ArrayList<>(hashes);
        if (Long.bitCount(from) == 1) {
            path.addFirst(fromRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        int shared = Long.numberOfTrailingZeros(from);
        Climb climb = new Climb((from - 1) >> shared, (to - 1) >> shared, path.getFirst());
        return path.stream().skip(1).allMatch(climb::step)
                && climb.isAtTop()
                && Arrays.equals(climb.first(), fromRoot)
                && Arrays.equals(climb.last(), toRoot);
    }

    private static boolean isTrivial(long from, long to, byte[] fromRoot, byte[] toRoot) {
        return from == 0
                ? to >= 0 && Arrays.equals(fromRoot, MerkleHash.ofNothing())
                : from == to && Arrays.equals(fromRoot, toRoot);
    }

    /** From a node of both trees up to their roots. */
    private static final class Climb {

        private final MerkleHash hash = new MerkleHash();
        private long node;
        private long lastNode;
        private byte[] first;
        private byte[] last;

        private Climb(long node, long lastNode, byte[] start) {
            this.node = node;
            this.lastNode = lastNode;
            this.first = start;
            this.last = start;
        }

        /**
         * @return whether there was anything left to climb
         */
        private boolean step(byte[] sibling) {
            if (lastNode == 0 || sibling.length != MerkleHash.LENGTH) {
                return false;
            }
            if ((node & 1) == 1 || node == lastNode) {
                first = hash.node(sibling, first);
                last = hash.node(sibling, last);
                passWithoutSiblings();
            } else {
                last = hash.node(last, sibling);
            }
            node >>= 1;
            lastNode >>= 1;
            return true;
        }

        /** On the right edge a node may go up several heights before it meets a sibling. */
        private void passWithoutSiblings() {
            while ((node & 1) == 0 && node != 0) {
                node >>= 1;
                lastNode >>= 1;
            }
        }

        private boolean isAtTop() {
            return lastNode == 0;
        }

        /** Made of left siblings only: the earlier tree's root. */
        private byte[] first() {
            return first;
        }

        private byte[] last() {
            return last;
        }
    }
}
