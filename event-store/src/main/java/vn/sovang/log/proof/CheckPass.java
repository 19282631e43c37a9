package vn.sovang.log.proof;

import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.copy.EntryCopy;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.merkle.Frontier;
import vn.sovang.log.merkle.GrowingTiles;
import vn.sovang.log.merkle.HashBlock;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.Tile;
import vn.sovang.log.merkle.TreeHead;

/**
 * Hashes the log once more from its beginning, as far as it had been hashed when the pass began,
 * and compares leaves, the hashes above them, and every root that was signed. Used by one thread.
 */
final class CheckPass {

    private final Connection connection;
    private final StoredHashes stored;
    private final SignedCheckpoints signed;
    private final long size;
    private final MerkleHash hash = new MerkleHash();
    private final GrowingTiles tiles = new GrowingTiles();
    private final Frontier tree = new Frontier();
    private final List<Alteration> found = new ArrayList<>();
    private final Deque<TreeHead> heads = new ArrayDeque<>();
    private long lastFitting;

    CheckPass(Connection connection) {
        JdbcClient statements = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.connection = connection;
        this.stored = new StoredHashes(statements);
        this.signed = new SignedCheckpoints(statements);
        this.size = stored.size();
    }

    /** The last position that was found right. */
    long checked() {
        return tree.size();
    }

    /** The last position that will be. */
    long size() {
        return size;
    }

    boolean isDone() {
        return checked() >= size;
    }

    /** Checks the next events, a few at most. */
    Optional<Alteration> step(int limit) {
        long last = Math.min(checked() + limit, size);
        heads.addAll(signed.between(checked(), last));
        read((int) (last - checked()));
        if (checked() < last && found.isEmpty()) {
            found.add(new Alteration(Alteration.Kind.ENTRY_MISSING, checked() + 1));
        }
        tiles.take().forEach(this::compare);
        return found.stream()
                .min(Comparator.comparing(Alteration::kind).thenComparing(Alteration::position));
    }

    /** An entry that cannot even be read is none that was hashed. */
    private void read(int limit) {
        try {
            EntryCopy.read(connection, checked(), limit, this::add);
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException unreadable) {
            found.add(new Alteration(Alteration.Kind.ENTRY_ALTERED, checked() + 1));
        }
    }

    private void add(StoredEntry entry) {
        if (entry.position() == checked() + 1) {
            byte[] leaf = hash.leaf(CanonicalEntry.of(entry));
            tiles.add(leaf);
            tree.add(leaf);
            TreeHead next = heads.peek();
            if (next != null && next.size() == tree.size()) {
                compare(heads.remove());
            }
        }
    }

    private void compare(TreeHead head) {
        if (Arrays.equals(head.root(), tree.root())) {
            lastFitting = head.size();
        } else {
            found.add(new Alteration(Alteration.Kind.ROOT_ALTERED, lastFitting + 1));
        }
    }

    private void compare(HashBlock block) {
        byte[] kept = stored.tile(block.level(), block.first() / Tile.WIDTH);
        int from = (int) (block.first() % Tile.WIDTH) * MerkleHash.LENGTH;
        int begin = Math.min(kept.length, from);
        int end = Math.min(kept.length, from + block.hashes().length);
        int difference =
                Arrays.mismatch(kept, begin, end, block.hashes(), 0, block.hashes().length);
        if (difference >= 0) {
            int place = difference / MerkleHash.LENGTH;
            boolean missing = end < from + (place + 1) * MerkleHash.LENGTH;
            long position = (block.first() + place << Tile.HEIGHT * block.level()) + 1;
            found.add(new Alteration(kind(block.level(), missing), position));
        }
    }

    private static Alteration.Kind kind(int level, boolean missing) {
        if (missing) {
            return Alteration.Kind.HASH_MISSING;
        }
        return level == 0 ? Alteration.Kind.ENTRY_ALTERED : Alteration.Kind.HASH_ALTERED;
    }
}
