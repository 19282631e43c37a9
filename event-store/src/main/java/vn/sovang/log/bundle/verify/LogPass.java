package vn.sovang.log.bundle.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.BundleTotals;
import vn.sovang.log.bundle.Sha256;
import vn.sovang.log.bundle.line.LineChunk;
import vn.sovang.log.bundle.line.LineChunks;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.bundle.zip.DamagedFile;
import vn.sovang.log.json.EventCodec;
import vn.sovang.log.merkle.Frontier;
import vn.sovang.log.merkle.MerkleHash;

/**
 * Goes through the log once: pieces of it are read by a crew, then looked at in their order. Holds
 * a few pieces at a time.
 */
final class LogPass {

    /** Enough that nobody waits for work. */
    private static final int MOST_PIECES = 16;

    private final BundleZip bundle;
    private final ExecutorService crew;
    private final Findings findings;
    private final LogSequence sequence;
    private final EventCodec codec = EventCodec.ofStoredEvents();
    private final BundleTotals totals = new BundleTotals();
    private final Frontier tree = new Frontier();
    private final Deque<Future<LineReader.Result>> pieces = new ArrayDeque<>();

    LogPass(BundleZip bundle, ExecutorService crew, Findings findings) {
        this.bundle = bundle;
        this.crew = crew;
        this.findings = findings;
        this.sequence = new LogSequence(findings);
    }

    /** Nothing, when the log is damaged. */
    Optional<LogRead> run() {
        try (InputStream log = bundle.content(BundleFile.LOG);
                InputStream leaves =
                        new BufferedInputStream(bundle.content(BundleFile.LEAVES), 1 << 16)) {
            DigestInputStream hashed = new DigestInputStream(log, Sha256.begin());
            read(new LineChunks(hashed), leaves);
            return Optional.of(
                    new LogRead(
                            tree.size(),
                            tree.root(),
                            totals,
                            sequence.last(),
                            sequence.remembersAll(),
                            hashed.getMessageDigest().digest()));
        } catch (DamagedFile damaged) {
            findings.add(Check.FILES, String.valueOf(damaged.getMessage()));
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            pieces.forEach(piece -> piece.cancel(true));
        }
    }

    private void read(LineChunks chunks, InputStream leaves) throws IOException {
        for (Optional<LineChunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
            LineChunk chunk = next.get();
            pieces.add(crew.submit(() -> LineReader.read(chunk, codec)));
            if (pieces.size() == MOST_PIECES) {
                look(Crew.result(pieces.remove()), leaves);
            }
        }
        while (!pieces.isEmpty()) {
            look(Crew.result(pieces.remove()), leaves);
        }
    }

    private void look(LineReader.Result piece, InputStream leaves) throws IOException {
        for (ReadLine line : piece.lines()) {
            tree.add(line.leaf());
            compare(line.leaf(), leaves.readNBytes(MerkleHash.LENGTH));
            sequence.add(line);
        }
        totals.add(piece.totals());
    }

    private void compare(byte[] hash, byte[] leaf) {
        if (leaf.length == MerkleHash.LENGTH && !Arrays.equals(hash, leaf)) {
            findings.add(
                    Check.LEAVES,
                    tree.size(),
                    "The event at position %d does not have the hash that stands in the leaves."
                            .formatted(tree.size()));
        }
    }
}
