package vn.sovang.log.merkle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Subtrees out of tiles. Remembers the tiles that it has seen, so it serves a few proofs and is
 * then forgotten. Used by one thread at a time.
 */
public final class TiledSubtrees implements Subtrees {

    private record Place(int level, long index) {}

    private final BiFunction<Integer, Long, byte[]> tiles;
    private final Map<Place, byte[]> seen = new HashMap<>();
    private final MerkleHash hash = new MerkleHash();

    /**
     * @param tiles gives as many hashes of a tile as there are, by its level and index
     */
    public TiledSubtrees(BiFunction<Integer, Long, byte[]> tiles) {
        this.tiles = tiles;
    }

    /**
     * @throws MissingHashes when the tile does not have them
     */
    @Override
    public byte[] root(int height, long index) {
        int level = height / Tile.HEIGHT;
        int width = 1 << height % Tile.HEIGHT;
        long first = index * width;
        byte[] tile =
                seen.computeIfAbsent(
                        new Place(level, first / Tile.WIDTH),
                        place -> tiles.apply(place.level(), place.index()));
        int place = (int) (first % Tile.WIDTH);
        if (tile.length < (place + width) * MerkleHash.LENGTH) {
            throw new MissingHashes(level, first);
        }
        return hash.perfect(tile, place, width);
    }
}
