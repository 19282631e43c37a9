package vn.sovang.log.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over all leaves and over each prefix of them: roots and proofs as defined by RFC 6962,
 * section 2.1. Whoever asks sees to it that the leaves are there. Used by one thread at a time.
 */
public final class MerkleTree {

    private final Subtrees subtrees;
    private final MerkleHash hash = new MerkleHash();

    public MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root over the first so many leaves. */
    public byte[] root(long size) {
        return size == 0 ? MerkleHash.ofNothing() : range(0, size);
    }

    public byte[] leaf(long index) {
        return subtrees.root(0, index);
    }

    /**
     * That the tree of a size holds a leaf, the sibling of the leaf first.
     *
     * @param index from 0, less than the size
     */
    public List<byte[]> inclusion(long index, long size) {
        List<byte[]> hashes = new ArrayList<>();
        path(index, 0, size, hashes);
        return hashes;
    }

    /**
     * That a tree begins with all leaves of an earlier one.
     *
     * @param from 1 or more, at most {@code to}; equal sizes need no hashes
     */
    public List<byte[]> consistency(long from, long to) {
        List<byte[]> hashes = new ArrayList<>();
        subproof(from, 0, to, true, hashes);
        return hashes;
    }

    private void path(long index, long begin, long end, List<byte[]> hashes) {
        if (end - begin == 1) {
            return;
        }
        long middle = middle(begin, end);
        if (index < middle) {
            path(index, begin, middle, hashes);
            hashes.add(range(middle, end));
        } else {
            path(index, middle, end, hashes);
            hashes.add(range(begin, middle));
        }
    }

    /**
     * @param known whether the verifier knows the root over everything from {@code begin}
     */
    private void subproof(long from, long begin, long end, boolean known, List<byte[]> hashes) {
        if (from == end) {
            if (!known) {
                hashes.add(range(begin, end));
            }
            return;
        }
        long middle = middle(begin, end);
        if (from <= middle) {
            subproof(from, begin, middle, known, hashes);
            hashes.add(range(middle, end));
        } else {
            subproof(from, middle, end, false, hashes);
            hashes.add(range(begin, middle));
        }
    }

    private byte[] range(long begin, long end) {
        long count = end - begin;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return subtrees.root(height, begin >> height);
        }
        long middle = middle(begin, end);
        return hash.node(range(begin, middle), range(middle, end));
    }

    /** The left part is the largest full subtree that leaves something to the right. */
    private static long middle(long begin, long end) {
        return begin + Long.highestOneBit(end - begin - 1);
    }
}
