package vn.sovang.log.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.log.LogPosition;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.bundle.BundleContent;
import vn.sovang.log.bundle.BundleFiles;
import vn.sovang.log.bundle.BundleWriter;
import vn.sovang.log.bundle.RandomLog;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.json.EventCodec;
import vn.sovang.log.merkle.Frontier;
import vn.sovang.log.merkle.MerkleHash;

/** More chunks than there are threads, so that their order matters. */
class LargeBundleTest {

    private static final int EVENTS = 60_000;

    @TempDir private Path folder;

    @Test
    void a_large_bundle_is_verified_whole() throws Exception {
        Path bundle = folder.resolve("large.zip");
        write(bundle);
        try (BundleZip zip = BundleZip.open(bundle)) {
            Verdict verdict = Verification.of(zip, Trust.NOTHING);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.events()).isEqualTo(EVENTS);
        }
    }

    private static void write(Path path) throws Exception {
        MerkleHash hash = new MerkleHash();
        Frontier tree = new Frontier();
        RandomLog counted = new RandomLog(new Random(5));
        StoredEntry last = counted.next();
        tree.add(hash.leaf(CanonicalEntry.of(last)));
        while (tree.size() < EVENTS) {
            last = counted.next();
            tree.add(hash.leaf(CanonicalEntry.of(last)));
        }
        SignerKey key = SignerKey.generate(BundleFiles.ORIGIN);
        Checkpoint checkpoint = new Checkpoint(BundleFiles.ORIGIN, EVENTS, tree.root());
        RandomLog entries = new RandomLog(new Random(5));
        RandomLog leaves = new RandomLog(new Random(5));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            BundleWriter.write(
                    out,
                    EventCodec.ofStoredEvents(),
                    new BundleContent(
                            new LogPosition(EVENTS, last.recordedAt()),
                            key.sign(checkpoint.text()),
                            key.verifier(),
                            reader -> {
                                for (int index = 0; index < EVENTS; index++) {
                                    reader.accept(entries.next());
                                }
                            },
                            reader -> {
                                for (int index = 0; index < EVENTS; index++) {
                                    reader.accept(hash.leaf(CanonicalEntry.of(leaves.next())));
                                }
                            }));
        }
    }
}
