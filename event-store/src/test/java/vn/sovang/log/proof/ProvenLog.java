package vn.sovang.log.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.TestEvents;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.append.NewEvent;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.log.json.CanonicalEntry;

/** A log with its tree, and an administrator who can do anything to both. */
final class ProvenLog implements AutoCloseable {

    static final SignerKey KEY = SignerKey.generate("test.example/log");
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScratchDatabase database = ScratchDatabase.create();
    private final LogSignal signal = new LogSignal();
    private final LogWriter writer =
            new LogWriter(database.as(DatabaseRole.COMMAND).unpooled(), signal);
    private final List<HashKeeper> keepers = new ArrayList<>();
    private long appended;

    DataSource query() {
        return database.as(DatabaseRole.QUERY).unpooled();
    }

    /** Who records, and may read hashes but store none. */
    DataSource command() {
        return database.as(DatabaseRole.COMMAND).unpooled();
    }

    StoredHashes hashesForReading() {
        return new StoredHashes(JdbcClient.create(command()));
    }

    StoredHashes hashes() {
        return new StoredHashes(JdbcClient.create(query()));
    }

    HashKeeper keeper() {
        HashKeeper keeper = new HashKeeper(query(), signal, new HashedSize(hashes()));
        keepers.add(keeper);
        return keeper;
    }

    CheckpointSigner signer() {
        return new CheckpointSigner(query(), KEY, "test.example/log");
    }

    /**
     * @return the head
     */
    long append(int events) {
        List<NewEvent> added = new ArrayList<>();
        for (int number = 0; number < events; number++) {
            added.add(TestEvents.event("s" + appended++, 0));
        }
        writer.append(Append.of(added));
        return appended;
    }

    /** As {@link #append}, and hashed. */
    long grown(int events) {
        long head = append(events);
        try (HashSession session = HashSession.open(query())) {
            while (session.size() < head) {
                session.advance();
            }
        }
        return head;
    }

    List<byte[]> lines() {
        List<StoredEntry> entries = new LogReader(query()).after(0, 1_000_000);
        return entries.stream().map(CanonicalEntry::of).toList();
    }

    Checkpoint signed(long size) {
        if (signer().sign(size) instanceof Signing.Signed(var note)
                && note.isSignedBy(KEY.verifier())) {
            return Checkpoint.parse(note.text());
        }
        throw new AssertionError("Not signed at " + size);
    }

    /** As superuser, with the triggers out of the way. */
    void tamper(String statement) {
        JdbcClient.create(database.superuser())
                .sql("set session_replication_role = replica; " + statement)
                .update();
    }

    JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    @Override
    public void close() {
        keepers.forEach(HashKeeper::close);
        writer.close();
    }
}
