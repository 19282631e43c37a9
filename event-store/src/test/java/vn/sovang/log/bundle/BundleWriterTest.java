package vn.sovang.log.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.log.LogPosition;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.bundle.verify.Trust;
import vn.sovang.log.bundle.verify.Verification;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.json.EventCodec;
import vn.sovang.log.merkle.NaiveTree;

class BundleWriterTest {

    private static final SignerKey KEY = SignerKey.generate(BundleFiles.ORIGIN);

    @TempDir private Path folder;

    @Test
    void what_is_written_is_what_is_described() throws Exception {
        for (int size : List.of(0, 1, 2, 300, 3_000)) {
            List<StoredEntry> entries = new RandomLog(new Random(size)).entries(size);
            Path path = Files.write(folder.resolve("bundle.zip"), written(entries));
            try (BundleZip zip = BundleZip.open(path)) {
                BundleFiles expected = BundleFiles.of(RandomLog.lines(entries), KEY);
                for (BundleFile file : BundleFile.values()) {
                    assertThat(zip.whole(file)).as(file.path()).isEqualTo(expected.content(file));
                }
                assertThat(Verification.of(zip, Trust.NOTHING).findings()).isEmpty();
            }
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        List<StoredEntry> entries = new RandomLog(new Random(7)).entries(50);
        assertThat(written(entries)).isEqualTo(written(entries));
    }

    private static byte[] written(List<StoredEntry> entries) {
        List<byte[]> lines = RandomLog.lines(entries);
        Checkpoint checkpoint =
                new Checkpoint(BundleFiles.ORIGIN, lines.size(), NaiveTree.mth(lines));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleWriter.write(
                out,
                EventCodec.ofStoredEvents(),
                new BundleContent(
                        entries.isEmpty()
                                ? LogPosition.BEGINNING
                                : new LogPosition(entries.size(), entries.getLast().recordedAt()),
                        KEY.sign(checkpoint.text()),
                        KEY.verifier(),
                        entries::forEach,
                        reader -> reader.accept(BundleFiles.leaves(lines))));
        return out.toByteArray();
    }
}
