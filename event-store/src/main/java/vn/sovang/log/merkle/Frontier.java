package vn.sovang.log.merkle;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tree that grows leaf by leaf and remembers no more than its full subtrees on the right edge,
 * one of each height at most. Used by one thread at a time.
 */
public final class Frontier {

    private final MerkleHash hash = new MerkleHash();
    private final byte[] @Nullable [] edge = new byte[Long.SIZE][];
    private long size;

    /** Goes on behind the first so many leaves of a tree. */
    public static Frontier resume(long size, Subtrees tree) {
        Frontier frontier = new Frontier();
        frontier.size = size;
        for (int height = 0; size >> height != 0; height++) {
            if (frontier.has(height)) {
                frontier.edge[height] = tree.root(height, (size >> height) - 1);
            }
        }
        return frontier;
    }

    public void add(byte[] leafHash) {
        byte[] carried = leafHash;
        int height = 0;
        for (; has(height); height++) {
            carried = hash.node(at(height), carried);
        }
        edge[height] = carried;
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** Over all leaves so far. */
    public byte[] root() {
        if (size == 0) {
            return MerkleHash.ofNothing();
        }
        int height = Long.numberOfTrailingZeros(size);
        byte[] root = at(height);
        while (size >> ++height != 0) {
            if (has(height)) {
                root = hash.node(at(height), root);
            }
        }
        return root;
    }

    private boolean has(int height) {
        return (size >> height & 1) == 1;
    }

    private byte[] at(int height) {
        return Objects.requireNonNull(edge[height]);
    }
}
