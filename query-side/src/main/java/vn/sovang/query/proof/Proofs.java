package vn.sovang.query.proof;

import java.time.Duration;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.sovang.log.LogReader;
import vn.sovang.log.merkle.MerkleTree;
import vn.sovang.log.merkle.MissingHashes;
import vn.sovang.log.proof.Alteration;
import vn.sovang.log.proof.HashKeeper;
import vn.sovang.log.proof.StoredHashes;

/** The log's tree for those who ask, hashed as far as they ask for. */
@Component
public class Proofs {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LogReader log;
    private final HashKeeper keeper;
    private final StoredHashes hashes;
    private final Suspicion suspicion;

    Proofs(
            @Qualifier("query") LogReader log,
            HashKeeper keeper,
            StoredHashes hashes,
            Suspicion suspicion) {
        this.log = log;
        this.keeper = keeper;
        this.hashes = hashes;
        this.suspicion = suspicion;
    }

    /** The size of the log now: every event that was acknowledged before has been hashed. */
    long head() {
        return hashed(log.head().position());
    }

    /** The same size, when the log has or had it. */
    public long reached(long size) {
        if (size > log.head().position()) {
            throw ProofRefusals.beyondTheHead("size", size);
        }
        return hashed(size);
    }

    /** Of the tree over the first so many events. */
    public byte[] root(long size) {
        long reached = reached(size);
        return of(tree -> tree.root(reached));
    }

    <T> T of(Function<MerkleTree, T> question) {
        try {
            return question.apply(hashes.tree());
        } catch (MissingHashes missing) {
            throw ProofRefusals.altered(Alteration.of(missing));
        }
    }

    private long hashed(long size) {
        if (!keeper.reaches(size, PATIENCE)) {
            throw suspicion
                    .present()
                    .map(ProofRefusals::altered)
                    .orElseGet(() -> ProofRefusals.notYetHashed(size));
        }
        return size;
    }
}
