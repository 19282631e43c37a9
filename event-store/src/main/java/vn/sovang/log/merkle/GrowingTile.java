package vn.sovang.log.merkle;

import java.util.Arrays;
import java.util.Optional;

/** The last tile of one level. */
final class GrowingTile {

    private final int level;
    private final byte[] hashes = new byte[Tile.WIDTH * MerkleHash.LENGTH];
    private long first;
    private int count;
    private int taken;

    GrowingTile(int level) {
        this.level = level;
    }

    static GrowingTile resume(HashBlock tail) {
        GrowingTile tile = new GrowingTile(tail.level());
        System.arraycopy(tail.hashes(), 0, tile.hashes, 0, tail.hashes().length);
        tile.first = tail.first();
        tile.count = tail.count();
        tile.taken = tile.count;
        return tile;
    }

    /** How many hashes the level has. */
    long size() {
        return first + count;
    }

    void add(byte[] hash) {
        System.arraycopy(hash, 0, hashes, count * MerkleHash.LENGTH, MerkleHash.LENGTH);
        count++;
    }

    boolean isFull() {
        return count == Tile.WIDTH;
    }

    byte[] hashes() {
        return hashes;
    }

    /** What was added since the last time. */
    Optional<HashBlock> take() {
        if (taken == count) {
            return Optional.empty();
        }
        int from = taken;
        taken = count;
        return Optional.of(
                new HashBlock(
                        level,
                        first + from,
                        Arrays.copyOfRange(
                                hashes, from * MerkleHash.LENGTH, count * MerkleHash.LENGTH)));
    }

    void next() {
        first += Tile.WIDTH;
        count = 0;
        taken = 0;
    }
}
