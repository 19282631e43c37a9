package vn.sovang.log.merkle;

/** Where the roots of full subtrees come from. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The root over the leaves from {@code index * 2^height}, {@code 2^height} of them.
     *
     * @param height 0 for a leaf
     */
    byte[] root(int height, long index);
}
