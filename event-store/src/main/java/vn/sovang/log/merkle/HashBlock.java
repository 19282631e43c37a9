package vn.sovang.log.merkle;

/**
 * Consecutive hashes of a level, all of one tile: what is stored at a time.
 *
 * @param first the index of the first one among all of the level
 * @param hashes one after the other
 */
public record HashBlock(int level, long first, byte[] hashes) {

    /** How many hashes. */
    public int count() {
        return hashes.length / MerkleHash.LENGTH;
    }
}
