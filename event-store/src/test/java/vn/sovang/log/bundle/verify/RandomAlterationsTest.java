package vn.sovang.log.bundle.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.BundleFiles;
import vn.sovang.log.bundle.RandomLog;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.bundle.zip.NoBundle;
import vn.sovang.log.checkpoint.SignerKey;

/**
 * Whoever alters a bundle may write everything again that needs no key, or has a key of his own.
 */
class RandomAlterationsTest {

    private static final int ROUNDS = 1_000;
    private static final long SEED = 20_231_231;
    private static final SignerKey KEY = SignerKey.generate(BundleFiles.ORIGIN);
    private static final SignerKey FOREIGN = SignerKey.generate(BundleFiles.ORIGIN);

    private final Random random = new Random(SEED);

    @TempDir private Path folder;
    private Verified verified;

    @BeforeEach
    void make() {
        verified = new Verified(folder.resolve("bundle.zip"));
    }

    @Test
    void clean_bundles_raise_no_alarm() {
        for (int round = 0; round < ROUNDS; round++) {
            List<byte[]> lines = lines(random.nextInt(40));
            List<byte[]> earlier = lines.subList(0, random.nextInt(lines.size() + 1));
            BundleFiles bundle = BundleFiles.of(lines, KEY);
            Trust trust =
                    random.nextBoolean()
                            ? Trust.NOTHING
                            : Trust.NOTHING
                                    .withKey(bundle.content(BundleFile.KEY))
                                    .withSince(checkpoint(earlier));
            assertThat(verified.verdict(bundle, trust).findings()).as("round %d", round).isEmpty();
        }
    }

    @Test
    void another_byte_in_any_file() {
        for (int round = 0; round < 2 * ROUNDS; round++) {
            List<byte[]> lines = lines(1 + random.nextInt(12));
            BundleFiles bundle = BundleFiles.of(lines, KEY);
            BundleFile file = BundleFile.values()[random.nextInt(BundleFile.values().length)];
            byte[] content = bundle.content(file).clone();
            content[random.nextInt(content.length)] ^= (byte) (1 + random.nextInt(255));
            BundleFiles altered = bundle.with(file, content);
            boolean covered = file != BundleFile.MANIFEST && random.nextBoolean();
            assertAltered(covered ? altered.withManifest(lines) : altered, Trust.NOTHING, file);
        }
    }

    @Test
    void another_byte_anywhere_in_the_zip() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            BundleFiles bundle = BundleFiles.of(lines(1 + random.nextInt(12)), KEY);
            byte[] zip = Files.readAllBytes(bundle.write(folder.resolve("whole.zip")));
            int place = random.nextInt(zip.length);
            zip[place] ^= (byte) (1 + random.nextInt(255));
            outcomes.merge(outcome(bundle, zip, place), 1, Integer::sum);
        }
        assertThat(outcomes).containsKeys("altered", "no bundle");
        assertThat(outcomes.getOrDefault("same content", 0)).isLessThan(ROUNDS / 100);
    }

    /** A packer leaves a few bits unused; whoever flips them has altered nothing that is told. */
    private String outcome(BundleFiles bundle, byte[] zip, int place) throws IOException {
        Path path = Files.write(folder.resolve("flipped.zip"), zip);
        try (BundleZip opened = BundleZip.open(path)) {
            Verdict verdict = Verification.of(opened, Trust.NOTHING, EnumSet.allOf(Check.class));
            if (!verdict.isIntact()) {
                return "altered";
            }
            for (BundleFile file : BundleFile.values()) {
                assertThat(opened.whole(file)).as("byte %d", place).isEqualTo(bundle.content(file));
            }
            return "same content";
        } catch (NoBundle none) {
            return "no bundle";
        }
    }

    @Test
    void a_line_removed_doubled_moved_or_rewritten() {
        for (int round = 0; round < 3 * ROUNDS; round++) {
            List<byte[]> lines = lines(2 + random.nextInt(12));
            List<byte[]> altered = new ArrayList<>(lines);
            int kind = random.nextInt(4);
            int index = random.nextInt(lines.size() - 1);
            switch (kind) {
                case 0 -> altered.remove(index);
                case 1 -> altered.add(index, lines.get(random.nextInt(lines.size())));
                case 2 -> altered.set(index, altered.set(index + 1, lines.get(index)));
                default -> altered.set(index, rewritten(lines.get(index)));
            }
            assertAltered(forged(lines, altered), Trust.NOTHING, kind);
        }
    }

    @Test
    void a_whole_bundle_signed_by_another_key() {
        Trust trust = Trust.NOTHING.withKey(bytes(KEY.verifier().line() + "\n"));
        for (int round = 0; round < ROUNDS; round++) {
            assertAltered(BundleFiles.of(lines(random.nextInt(12)), FOREIGN), trust, round);
        }
    }

    @Test
    void a_history_that_does_not_go_on_from_a_kept_checkpoint() {
        for (int round = 0; round < ROUNDS; round++) {
            List<byte[]> lines = lines(2 + random.nextInt(12));
            List<byte[]> other = new ArrayList<>(lines);
            if (random.nextBoolean()) {
                other.subList(random.nextInt(lines.size()), lines.size()).clear();
            } else {
                int index = random.nextInt(lines.size());
                other.set(index, rewritten(lines.get(index)));
                other.addAll(continued(lines));
            }
            Trust trust = Trust.NOTHING.withSince(checkpoint(lines));
            assertAltered(BundleFiles.of(other, KEY), trust, round);
        }
    }

    private List<byte[]> continued(List<byte[]> lines) {
        RandomLog longer = new RandomLog(random);
        return RandomLog.lines(longer.entries(lines.size() + 2))
                .subList(lines.size(), lines.size() + 2);
    }

    /** Every file but the checkpoint, or some of them, made to fit the altered lines. */
    private BundleFiles forged(List<byte[]> lines, List<byte[]> altered) {
        BundleFiles forged =
                BundleFiles.of(lines, KEY).with(BundleFile.LOG, BundleFiles.log(altered));
        if (random.nextBoolean()) {
            forged = forged.with(BundleFile.TOTALS, BundleFiles.totals(altered));
        }
        if (random.nextBoolean()) {
            forged = forged.with(BundleFile.LEAVES, BundleFiles.leaves(altered));
        }
        return random.nextBoolean() ? forged.withManifest(altered) : forged;
    }

    private byte[] rewritten(byte[] line) {
        return bytes(
                new String(line, UTF_8)
                        .replaceFirst("\"actor\":\"[^\"]*\"", "\"actor\":\"ai-do\""));
    }

    private void assertAltered(BundleFiles bundle, Trust trust, Object what) {
        assertThat(verified.verdict(bundle, trust).isIntact())
                .as("%s of seed %d", what, SEED)
                .isFalse();
    }

    private List<byte[]> lines(int count) {
        return RandomLog.lines(new RandomLog(random).entries(count));
    }

    private static byte[] checkpoint(List<byte[]> lines) {
        return BundleFiles.of(lines, KEY).content(BundleFile.CHECKPOINT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
