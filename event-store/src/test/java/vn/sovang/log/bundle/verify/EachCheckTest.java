package vn.sovang.log.bundle.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.BundleFiles;
import vn.sovang.log.bundle.RandomLog;
import vn.sovang.log.checkpoint.SignerKey;

/** No check can be left out: for each there is an alteration that nothing else notices. */
class EachCheckTest {

    private static final int SIZE = 9;
    private static final SignerKey KEY = SignerKey.generate(BundleFiles.ORIGIN);
    private static final SignerKey FOREIGN = SignerKey.generate(BundleFiles.ORIGIN);

    @TempDir private Path folder;
    private Verified verified;
    private List<StoredEntry> entries;
    private List<byte[]> lines;
    private BundleFiles bundle;

    @BeforeEach
    void make() {
        verified = new Verified(folder.resolve("bundle.zip"));
        entries = new RandomLog(new Random(9)).entries(SIZE);
        lines = RandomLog.lines(entries);
        bundle = BundleFiles.of(lines, KEY);
    }

    @Test
    void files_that_are_not_what_was_packed() throws Exception {
        byte[] zip = Files.readAllBytes(bundle.write(folder.resolve("whole.zip")));
        CRC32 crc = new CRC32();
        crc.update(bundle.content(BundleFile.MANIFEST));
        byte[] told =
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) crc.getValue())
                        .array();
        zip[indexOf(zip, told)] ^= 1;
        zip[indexOf(zip, told)] ^= 1;
        verified.assertOnlyFoundBy(
                Check.FILES, Files.write(folder.resolve("damaged.zip"), zip), Trust.NOTHING);
    }

    @Test
    void a_signature_of_somebody_else() {
        byte[] note = BundleFiles.of(lines, FOREIGN).content(BundleFile.CHECKPOINT);
        assertFoundBy(
                Check.SIGNATURE, bundle.with(BundleFile.CHECKPOINT, note).withManifest(lines));
    }

    @Test
    void a_whole_bundle_of_somebody_else() {
        Trust trust = Trust.NOTHING.withKey(bundle.content(BundleFile.KEY));
        verified.assertOnlyFoundBy(Check.KEY, BundleFiles.of(lines, FOREIGN), trust);
    }

    @Test
    void a_restored_old_state() {
        verified.assertOnlyFoundBy(
                Check.EXTENSION, BundleFiles.of(lines.subList(0, 5), KEY), since(bundle));
    }

    @Test
    void another_history() {
        List<byte[]> other = RandomLog.lines(new RandomLog(new Random(10)).entries(SIZE + 3));
        verified.assertOnlyFoundBy(Check.EXTENSION, BundleFiles.of(other, KEY), since(bundle));
    }

    @Test
    void a_checkpoint_that_only_a_stranger_has_signed() {
        verified.assertOnlyFoundBy(
                Check.EXTENSION, bundle, since(BundleFiles.of(lines.subList(0, 5), FOREIGN)));
    }

    @Test
    void a_cut_tail() {
        List<byte[]> cut = lines.subList(0, SIZE - 1);
        assertFoundBy(
                Check.SIZE,
                bundle.with(BundleFile.LOG, BundleFiles.log(cut))
                        .with(BundleFile.TOTALS, BundleFiles.totals(cut))
                        .withManifest(cut));
    }

    @Test
    void an_event_that_was_rewritten_with_its_leaf() {
        List<byte[]> changed = changed(3, line -> line.replace("than-", "dien-"));
        BundleFiles forged = BundleFiles.of(changed, KEY);
        byte[] signed = bundle.content(BundleFile.CHECKPOINT);
        assertFoundBy(Check.ROOT, forged.with(BundleFile.CHECKPOINT, signed).withManifest(changed));
    }

    @Test
    void an_event_that_was_rewritten() {
        List<byte[]> changed = changed(3, line -> line.replace("than-", "dien-"));
        assertFoundBy(
                Check.LEAVES,
                bundle.with(BundleFile.LOG, BundleFiles.log(changed)).withManifest(changed));
    }

    @Test
    void a_line_that_is_not_canonical() {
        UnaryOperator<String> spaced =
                line -> line.replace("\"actor\":", "\"actor\": ").replaceAll("test/\\d", "test/x");
        List<byte[]> alone = new ArrayList<>(lines);
        alone.add(3, bytes(spaced.apply(renamed(4))));
        assertFoundBy(Check.FORM, BundleFiles.of(renumbered(alone, 4), KEY));
    }

    @Test
    void a_position_that_is_skipped() {
        assertFoundBy(
                Check.ORDER,
                BundleFiles.of(
                        changed(
                                SIZE - 1,
                                line -> line.replace("\"position\":9", "\"position\":10")),
                        KEY));
    }

    @Test
    void a_time_before_the_one_in_front_of_it() {
        assertFoundBy(
                Check.TIME,
                BundleFiles.of(
                        changed(4, line -> line.replace("At\":\"2023", "At\":\"2022")), KEY));
    }

    @Test
    void a_version_that_is_skipped() {
        assertFoundBy(
                Check.VERSIONS,
                BundleFiles.of(
                        changed(SIZE - 1, line -> line.replaceAll("\"version\":", "\"version\":7")),
                        KEY));
    }

    @Test
    void an_event_id_that_comes_twice() {
        assertFoundBy(
                Check.EVENT_IDS,
                BundleFiles.of(
                        changed(
                                5,
                                line ->
                                        line.replace(
                                                entries.get(5).eventId(),
                                                entries.get(2).eventId())),
                        KEY));
    }

    @Test
    void an_event_of_no_known_type() {
        assertFoundBy(
                Check.PAYLOADS,
                BundleFiles.of(
                        changed(4, line -> line.replaceAll("\"type\":\"", "\"type\":\"un")), KEY));
    }

    @Test
    void totals_that_nothing_adds_up_to() {
        String totals = new String(bundle.content(BundleFile.TOTALS), UTF_8);
        byte[] changed = bytes(totals.replaceFirst(":0", ":1"));
        assertFoundBy(Check.TOTALS, bundle.with(BundleFile.TOTALS, changed).withManifest(lines));
    }

    @Test
    void a_manifest_that_tells_something_else() {
        String manifest = new String(bundle.content(BundleFile.MANIFEST), UTF_8);
        byte[] changed = bytes(manifest.replace("\"position\":9", "\"position\":8"));
        assertFoundBy(Check.MANIFEST, bundle.with(BundleFile.MANIFEST, changed));
    }

    private void assertFoundBy(Check check, BundleFiles altered) {
        verified.assertOnlyFoundBy(check, altered, Trust.NOTHING);
    }

    private static Trust since(BundleFiles older) {
        return Trust.NOTHING.withSince(older.content(BundleFile.CHECKPOINT));
    }

    private List<byte[]> changed(int index, UnaryOperator<String> change) {
        List<byte[]> changed = new ArrayList<>(lines);
        changed.set(index, bytes(change.apply(new String(lines.get(index), UTF_8))));
        return changed;
    }

    /** An event that moves no figure, in a stream of its own. */
    private String renamed(int position) {
        String payload =
                "{\"effectiveOn\":\"2024-02-29\",\"name\":\"B\",\"previousName\":\"A\",\"unit\":\"than\"}";
        return "{\"eventId\":\"x\",\"metadata\":{\"actor\":\"a\"},\"payload\":%s,\"position\":%d,\"recordedAt\":\"%s\",\"revision\":1,\"stream\":\"test/0\",\"type\":\"unit.renamed\",\"version\":0}"
                .formatted(payload, position, time(position - 2));
    }

    private String time(int index) {
        return new String(lines.get(index), UTF_8).replaceAll(".*recordedAt\":\"([^\"]*).*", "$1");
    }

    private static List<byte[]> renumbered(List<byte[]> lines, int from) {
        List<byte[]> renumbered = new ArrayList<>(lines);
        for (int index = from; index < lines.size(); index++) {
            String line = new String(lines.get(index), UTF_8);
            renumbered.set(
                    index,
                    bytes(line.replace("\"position\":" + index, "\"position\":" + (index + 1))));
        }
        return renumbered;
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int index = 0; index <= whole.length - part.length; index++) {
            if (Arrays.equals(whole, index, index + part.length, part, 0, part.length)) {
                return index;
            }
        }
        throw new AssertionError("The zip tells another checksum");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
