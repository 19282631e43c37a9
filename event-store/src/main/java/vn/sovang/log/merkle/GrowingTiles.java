package vn.sovang.log.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The tiles at the right edge of a tree that grows: takes leaf after leaf and tells what there is
 * to store. Used by one thread at a time.
 */
public final class GrowingTiles {

    private final MerkleHash hash = new MerkleHash();
    private final List<GrowingTile> levels = new ArrayList<>();
    private final List<HashBlock> blocks = new ArrayList<>();

    /**
     * @param tails the last tile of each level from 0, which may have no hashes yet
     */
    public static GrowingTiles resume(List<HashBlock> tails) {
        GrowingTiles tiles = new GrowingTiles();
        tails.forEach(tail -> tiles.levels.add(GrowingTile.resume(tail)));
        return tiles;
    }

    /** How many leaves there are. */
    public long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    public void add(byte[] leafHash) {
        add(0, leafHash);
    }

    /** What was added since the last time, in an order in which each level grows without a gap. */
    public List<HashBlock> take() {
        levels.forEach(tile -> tile.take().ifPresent(blocks::add));
        List<HashBlock> taken = List.copyOf(blocks);
        blocks.clear();
        return taken;
    }

    private void add(int level, byte[] hashed) {
        if (level == levels.size()) {
            levels.add(new GrowingTile(level));
        }
        GrowingTile tile = levels.get(level);
        tile.add(hashed);
        if (tile.isFull()) {
            tile.take().ifPresent(blocks::add);
            byte[] root = hash.perfect(tile.hashes(), 0, Tile.WIDTH);
            tile.next();
            add(level + 1, root);
        }
    }
}
