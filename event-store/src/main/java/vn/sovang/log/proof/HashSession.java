package vn.sovang.log.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.copy.EntryCopy;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.merkle.GrowingTiles;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.MissingHashes;

/** A connection that hashes events and stores the hashes, used by one thread. */
final class HashSession implements AutoCloseable {

    private static final int BATCH = 4_096;

    private static final String TAKE_LOCK = "select pg_try_advisory_lock(8317412006551)";

    /**
     * Lost hashes are hashed again, so they need not wait for the disk. Signing does, and with it
     * everything that was written before.
     */
    private static final String HURRY = "set synchronous_commit = off";

    private final Connection connection;
    private final JdbcClient statements;
    private final StoredHashes stored;
    private final MerkleHash hash = new MerkleHash();
    private GrowingTiles tiles = new GrowingTiles();
    private byte[] lastLeaf = new byte[0];

    private HashSession(Connection connection) {
        this.connection = connection;
        this.statements = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.stored = new StoredHashes(statements);
    }

    /**
     * @param connections unpooled
     */
    static HashSession open(DataSource connections) {
        HashSession session = new HashSession(connection(connections));
        try {
            session.statements.sql(HURRY).update();
            session.resume();
            return session;
        } catch (RuntimeException failure) {
            session.close();
            throw failure;
        }
    }

    private static Connection connection(DataSource connections) {
        try {
            return connections.getConnection();
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("No connection to hash on", away);
        }
    }

    /** Whether this session is the keeper from now on; the lock is gone when the connection is. */
    boolean takesLock() {
        boolean taken = statements.sql(TAKE_LOCK).query(Boolean.class).single();
        if (taken) {
            resume();
        }
        return taken;
    }

    /** How many events have been hashed, as far as this session knows. */
    long size() {
        return tiles.size();
    }

    /**
     * Hashes the next events, a batch at most. The last one that was hashed is read once more, so
     * that nothing grows on a tail that was exchanged.
     *
     * @return whether there may be more
     * @throws LogAltered when it was, or when an event or stored hashes are missing
     */
    boolean advance() {
        long before = tiles.size();
        long overlap = Math.min(before, 1);
        EntryCopy.read(connection, before - overlap, BATCH, this::accept);
        long read = tiles.size() - before;
        if (read > 0 && !stored.append(tiles.take())) {
            resumeAfter(before);
            return true;
        }
        return read == BATCH - overlap;
    }

    private void accept(StoredEntry entry) {
        byte[] leaf = hash.leaf(CanonicalEntry.of(entry));
        if (entry.position() == tiles.size() + 1) {
            tiles.add(leaf);
            lastLeaf = leaf;
        } else if (entry.position() != tiles.size()) {
            throw altered(Alteration.Kind.ENTRY_MISSING, tiles.size() + 1);
        } else if (!Arrays.equals(leaf, lastLeaf)) {
            throw altered(Alteration.Kind.ENTRY_ALTERED, tiles.size());
        }
    }

    private static LogAltered altered(Alteration.Kind kind, long position) {
        return new LogAltered(new Alteration(kind, position));
    }

    /** Whoever was faster has stored the same hashes; when nobody was, somebody meddled. */
    private void resumeAfter(long size) {
        resume();
        if (size() == size) {
            throw altered(Alteration.Kind.HASH_ALTERED, size + 1);
        }
    }

    private void resume() {
        try {
            tiles = GrowingTiles.resume(stored.tails());
            lastLeaf = size() == 0 ? new byte[0] : stored.leaf(size()).orElseThrow();
        } catch (MissingHashes missing) {
            throw new LogAltered(Alteration.of(missing));
        }
    }

    /** Also in the middle of reading. */
    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            // A connection that cannot be closed is as gone as it can be.
        }
    }
}
