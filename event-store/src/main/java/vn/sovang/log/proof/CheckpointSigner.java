package vn.sovang.log.proof;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.merkle.MerkleTree;
import vn.sovang.log.merkle.MissingHashes;
import vn.sovang.log.merkle.ProofCheck;
import vn.sovang.log.merkle.TreeHead;

/**
 * Signs what the tree is, or was at an earlier size, and never anything that does not fit the last
 * checkpoint that was signed.
 */
public final class CheckpointSigner {

    private final StoredHashes hashes;
    private final SignedCheckpoints signed;
    private final Glance glance;
    private final SignerKey key;
    private final String origin;

    /** What this process has seen signed, whatever has become of it in the database. */
    private volatile TreeHead seen = TreeHead.EMPTY;

    /**
     * @param origin what checkpoints call the log
     */
    public CheckpointSigner(DataSource database, SignerKey key, String origin) {
        JdbcClient statements = JdbcClient.create(database);
        this.hashes = new StoredHashes(statements);
        this.signed = new SignedCheckpoints(statements);
        this.glance = new Glance(database);
        this.key = key;
        this.origin = origin;
    }

    /**
     * @param size not beyond what has been hashed
     */
    public Signing sign(long size) {
        try {
            Optional<Alteration> altered = glance.look();
            return altered.isPresent() ? new Signing.Refused(altered.get()) : signChecked(size);
        } catch (MissingHashes missing) {
            return new Signing.Refused(Alteration.of(missing));
        }
    }

    /** Another process may sign a larger one meanwhile; then this one has to fit that. */
    private Signing signChecked(long size) {
        while (true) {
            TreeHead last = signed.last();
            MerkleTree tree = hashes.tree();
            TreeHead head = new TreeHead(size, tree.root(size));
            if (!fits(tree, head, last) || !fits(tree, head, seen)) {
                return new Signing.Refused(new Alteration(Alteration.Kind.ROOT_ALTERED, 1));
            }
            SignedNote note = key.sign(new Checkpoint(origin, size, head.root()).text());
            if (size <= last.size() || signed.add(last, head, note)) {
                remember(head);
                return new Signing.Signed(note);
            }
        }
    }

    /** Whether one of the two is a prefix of the other. */
    private static boolean fits(MerkleTree tree, TreeHead one, TreeHead other) {
        return one.size() < other.size() ? leads(tree, one, other) : leads(tree, other, one);
    }

    private static boolean leads(MerkleTree tree, TreeHead from, TreeHead to) {
        return from.size() == 0
                || ProofCheck.consistency(
                        from.size(),
                        to.size(),
                        from.root(),
                        to.root(),
                        tree.consistency(from.size(), to.size()));
    }

    private synchronized void remember(TreeHead head) {
        if (head.size() > seen.size()) {
            seen = head;
        }
    }
}
