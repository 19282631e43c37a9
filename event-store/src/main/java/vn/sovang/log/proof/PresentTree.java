package vn.sovang.log.proof;

import java.util.List;
import java.util.Optional;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.merkle.Frontier;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.MissingHashes;
import vn.sovang.log.merkle.TiledSubtrees;
import vn.sovang.log.merkle.TreeHead;

/**
 * The tree over the whole log as it is now, for whoever reads hashes but may not store any: what
 * has not been hashed yet is hashed on the way.
 */
public final class PresentTree {

    private static final int STEP = 250;

    private final LogReader log;
    private final StoredHashes stored;
    private final long farthest;

    /**
     * @param farthest how many events at most are hashed on the way
     */
    public PresentTree(LogReader log, StoredHashes stored, long farthest) {
        this.log = log;
        this.stored = stored;
        this.farthest = farthest;
    }

    /**
     * Covers every event that was recorded before the question. Nothing, when too much of the log
     * has not been hashed yet.
     *
     * @throws LogAltered when hashes or events are missing
     */
    public Optional<TreeHead> head() {
        long hashed = stored.size();
        long size = log.head().position();
        return size - hashed > farthest ? Optional.empty() : Optional.of(head(hashed, size));
    }

    private TreeHead head(long hashed, long size) {
        try {
            Frontier tree = Frontier.resume(hashed, new TiledSubtrees(stored::tile));
            while (tree.size() < size) {
                advance(tree, (int) Math.min(STEP, size - tree.size()));
            }
            return new TreeHead(size, tree.root());
        } catch (MissingHashes missing) {
            throw new LogAltered(Alteration.of(missing));
        }
    }

    private void advance(Frontier tree, int count) {
        MerkleHash hash = new MerkleHash();
        List<StoredEntry> entries = log.after(tree.size(), count);
        for (StoredEntry entry : entries) {
            if (entry.position() != tree.size() + 1) {
                throw missing(tree.size() + 1);
            }
            tree.add(hash.leaf(CanonicalEntry.of(entry)));
        }
        if (entries.size() < count) {
            throw missing(tree.size() + 1);
        }
    }

    private static LogAltered missing(long position) {
        return new LogAltered(new Alteration(Alteration.Kind.ENTRY_MISSING, position));
    }
}
