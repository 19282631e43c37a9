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
        return lookAbove(sizes).or(() -> lookAt(size)).or(() -> lookAt(signedSize));
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

    /** A tail that was cut and has grown again has another event there. */
    private Optional<Alteration> lookAt(long position) {
        if (position == 0) {
            return Optional.empty();
        }
        List<StoredEntry> found = log.after(position - 1, 1);
        if (found.isEmpty()) {
            return Optional.of(
                    new Alteration(Alteration.Kind.ENTRY_MISSING, log.head().position() + 1));
        }
        byte[] hash = new MerkleHash().leaf(CanonicalEntry.of(found.getFirst()));
        return hashes.leaf(position).filter(kept -> Arrays.equals(kept, hash)).isPresent()
                ? Optional.empty()
                : Optional.of(new Alteration(Alteration.Kind.ENTRY_ALTERED, position));
    }
}
