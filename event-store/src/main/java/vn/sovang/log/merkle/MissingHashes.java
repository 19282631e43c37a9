package vn.sovang.log.merkle;

/** A tile lacks hashes that have been there: somebody took them away. */
public final class MissingHashes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int level;
    private final long index;

    /**
     * @param index of a hash that is missing, among all of the level
     */
    public MissingHashes(int level, long index) {
        super("Hash %d of level %d is missing".formatted(index, level));
        this.level = level;
        this.index = index;
    }

    /** The first leaf that the missing hash stands for, from 0. */
    public long firstLeaf() {
        return index << Tile.HEIGHT * level;
    }
}
