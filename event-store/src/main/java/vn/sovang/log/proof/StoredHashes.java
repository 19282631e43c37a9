package vn.sovang.log.proof;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.merkle.HashBlock;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.MerkleTree;
import vn.sovang.log.merkle.MissingHashes;
import vn.sovang.log.merkle.Tile;
import vn.sovang.log.merkle.TiledSubtrees;

/** The hashes of the log's Merkle tree where they are kept. They are only ever added to. */
public final class StoredHashes {

    private static final String SIZES =
            """
            select coalesce((
                select h.first_index + octet_length(h.hashes) / 32 from log.hashes h
                where h.level = each.level order by h.first_index desc limit 1), 0)
            from generate_series(0, 7) as each (level) order by each.level
            """;

    private static final String BLOCKS =
            """
            select level, first_index, hashes from log.hashes
            where level = :level and first_index between :first and :last order by first_index
            """;

    private static final String APPEND =
            "select 1 from (select log.append_hashes(:levels, :firsts, :hashes)) as appended";

    private static final String OUTRUN = "SV003";

    private static final RowMapper<HashBlock> BLOCK = StoredHashes::block;

    private final JdbcClient database;

    public StoredHashes(JdbcClient database) {
        this.database = database;
    }

    /** How many events have been hashed: all up to that position. */
    public long size() {
        return sizes().getFirst();
    }

    /** How many hashes each level has, from 0, all at one moment. */
    List<Long> sizes() {
        return database.sql(SIZES).query(Long.class).list();
    }

    /** As many hashes of a tile as there are without a gap, one after the other. */
    public byte[] tile(int level, long index) {
        long next = index * Tile.WIDTH;
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (HashBlock block : blocks(level, next)) {
            if (block.first() == next) {
                hashes.writeBytes(block.hashes());
                next += block.count();
            }
        }
        return hashes.toByteArray();
    }

    /** The hash of the event at a position, when it is there. */
    Optional<byte[]> leaf(long position) {
        byte[] tile = tile(0, (position - 1) / Tile.WIDTH);
        int place = (int) ((position - 1) % Tile.WIDTH) * MerkleHash.LENGTH;
        return tile.length < place + MerkleHash.LENGTH
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(tile, place, place + MerkleHash.LENGTH));
    }

    /** For one thread and a few questions about sizes up to {@link #size}. */
    public MerkleTree tree() {
        return new MerkleTree(new TiledSubtrees(this::tile));
    }

    /**
     * The last tile of each level, for a tree that goes on growing.
     *
     * @throws MissingHashes when a tile has a gap
     */
    List<HashBlock> tails() {
        List<Long> sizes = sizes();
        return IntStream.range(0, sizes.size())
                .filter(level -> sizes.get(level) > 0)
                .mapToObj(level -> tail(level, sizes.get(level)))
                .toList();
    }

    /**
     * Adds blocks, all or none.
     *
     * @return false when somebody else was faster
     */
    boolean append(List<HashBlock> blocks) {
        try {
            database.sql(APPEND)
                    .param("levels", column(blocks, HashBlock::level, Integer[]::new))
                    .param("firsts", column(blocks, HashBlock::first, Long[]::new))
                    .param("hashes", column(blocks, HashBlock::hashes, byte[][]::new))
                    .query(Integer.class)
                    .single();
            return true;
        } catch (DataAccessException refused) {
            if (refused.getRootCause() instanceof SQLException cause
                    && OUTRUN.equals(cause.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private List<HashBlock> blocks(int level, long first) {
        return database.sql(BLOCKS)
                .param("level", level)
                .param("first", first)
                .param("last", first + Tile.WIDTH - 1)
                .query(BLOCK)
                .list();
    }

    /** What others have added since the size was read is left out. */
    private HashBlock tail(int level, long size) {
        byte[] tile = tile(level, size / Tile.WIDTH);
        int count = (int) (size % Tile.WIDTH);
        if (tile.length < count * MerkleHash.LENGTH) {
            throw new MissingHashes(level, size - count + tile.length / MerkleHash.LENGTH);
        }
        return new HashBlock(level, size - count, Arrays.copyOf(tile, count * MerkleHash.LENGTH));
    }

    private static <T> T[] column(
            List<HashBlock> blocks, Function<HashBlock, T> value, IntFunction<T[]> array) {
        return blocks.stream().map(value).toArray(array);
    }

    private static HashBlock block(ResultSet row, int number) throws SQLException {
        return new HashBlock(row.getInt(1), row.getLong(2), row.getBytes(3));
    }
}
