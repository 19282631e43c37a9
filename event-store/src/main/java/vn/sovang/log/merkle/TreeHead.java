package vn.sovang.log.merkle;

/**
 * A tree in a few bytes.
 *
 * @param size how many leaves it has
 */
public record TreeHead(long size, byte[] root) {

    public static final TreeHead EMPTY = new TreeHead(0, MerkleHash.ofNothing());
}
