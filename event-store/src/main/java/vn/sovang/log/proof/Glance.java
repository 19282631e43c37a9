package vn.sovang.log.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.Tile;

/**
 * Whether log, tree and checkpoints end where they should: cheap, and finds a tail that was cut.
 */
final class Glance {

    private final LogReader log;
    private final StoredHashes hashes;
    private final SignedCheckpoints signed;

    Glance(DataSource database) {
        JdbcClient statements = JdbcClient.create(database);
        this.log = new LogReader(database);
        this.hashes = new StoredHashes(statements);
        this.signed = new SignedCheckpoints(statements);
    }

    Optional<Alteration> look() {
        long signedSize = signed.last().size();
        List<Long> sizes = hashes.sizes();
        long size = sizes.getFirst();
        if (size < signedSize) {
            return Optional.of(new Alteration(Alteration.Kind.HASH_MISSING, size + 1));
        }
        return lookAbove(sizes).or(() -> lookAtLast(size));
    }

    /** Each level has a hash for every full tile below, no less and no more. */
    private static Optional<Alteration> lookAbove(List<Long> sizes) {
        for (int level = 1; level < sizes.size(); level++) {
            long expected = sizes.get(level - 1) / Tile.WIDTH;
            long found = sizes.get(level);
            if (found != expected) {
                Alteration.Kind kind =
                        found < expected
                                ? Alteration.Kind.HASH_MISSING
                                : Alteration.Kind.HASH_ALTERED;
                long first = Math.min(found, expected) << Tile.HEIGHT * level;
                return Optional.of(new Alteration(kind, first + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Alteration> lookAtLast(long size) {
        if (size == 0) {
            return Optional.empty();
        }
        List<StoredEntry> last = log.after(size - 1, 1);
        if (last.isEmpty()) {
            return Optional.of(
                    new Alteration(Alteration.Kind.ENTRY_MISSING, log.head().position() + 1));
        }
        return isHashed(last.getFirst(), size)
                ? Optional.empty()
                : Optional.of(new Alteration(Alteration.Kind.ENTRY_ALTERED, size));
    }

    private boolean isHashed(StoredEntry entry, long size) {
        byte[] tile = hashes.tile(0, (size - 1) / Tile.WIDTH);
        int place = (int) ((size - 1) % Tile.WIDTH) * MerkleHash.LENGTH;
        byte[] hash = new MerkleHash().leaf(CanonicalEntry.of(entry));
        return tile.length >= place + MerkleHash.LENGTH
                && Arrays.equals(tile, place, place + MerkleHash.LENGTH, hash, 0, hash.length);
    }
}
