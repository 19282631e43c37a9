package vn.sovang.log.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Leaves, and the tree over them out of the blocks that a growing tree hands out. */
final class TreeOfTest {

    private record Place(int level, long index) {}

    private final List<byte[]> leaves = new ArrayList<>();
    private final MerkleHash hash = new MerkleHash();
    private final Map<Place, byte[]> tiles = new HashMap<>();
    private GrowingTiles growing = new GrowingTiles();

    static TreeOfTest random(Random random, int size) {
        TreeOfTest tree = new TreeOfTest();
        while (tree.leaves.size() < size) {
            byte[] leaf = new byte[random.nextInt(40)];
            random.nextBytes(leaf);
            tree.add(leaf);
            if (random.nextInt(50) == 0) {
                tree.store();
            }
        }
        tree.store();
        return tree;
    }

    void add(byte[] leaf) {
        leaves.add(leaf);
        growing.add(hash.leaf(leaf));
    }

    /** Fails when a block does not continue its level. */
    void store() {
        for (HashBlock block : growing.take()) {
            Place place = new Place(block.level(), block.first() / Tile.WIDTH);
            byte[] before = tiles.getOrDefault(place, new byte[0]);
            if (block.first() % Tile.WIDTH * MerkleHash.LENGTH != before.length) {
                throw new AssertionError("A gap before " + block);
            }
            byte[] longer = Arrays.copyOf(before, before.length + block.hashes().length);
            System.arraycopy(block.hashes(), 0, longer, before.length, block.hashes().length);
            tiles.put(place, longer);
        }
    }

    /** As after a restart: goes on from what is stored. */
    void resume() {
        List<HashBlock> tails = new ArrayList<>();
        for (long size = leaves.size(); size > 0; size /= Tile.WIDTH) {
            long index = size / Tile.WIDTH;
            int level = tails.size();
            byte[] tail = tiles.getOrDefault(new Place(level, index), new byte[0]);
            tails.add(new HashBlock(level, index * Tile.WIDTH, tail));
        }
        growing = GrowingTiles.resume(tails);
    }

    byte[] tile(int level, long index) {
        return tiles.getOrDefault(new Place(level, index), new byte[0]);
    }

    MerkleTree tree() {
        return new MerkleTree(new TiledSubtrees(this::tile));
    }

    List<byte[]> leaves(int size) {
        return leaves.subList(0, size);
    }
}
