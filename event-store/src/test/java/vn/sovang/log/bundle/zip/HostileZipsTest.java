package vn.sovang.log.bundle.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.BundleFiles;
import vn.sovang.log.bundle.RandomLog;
import vn.sovang.log.bundle.verify.Trust;
import vn.sovang.log.bundle.verify.Verification;
import vn.sovang.log.checkpoint.SignerKey;

/** What is no bundle is refused with a sentence, and never unpacked. */
class HostileZipsTest {

    private static final SignerKey KEY = SignerKey.generate(BundleFiles.ORIGIN);

    @TempDir private Path folder;

    @Test
    void what_is_no_zip() throws IOException {
        assertRefused(new byte[0]);
        assertRefused("PK".getBytes(UTF_8));
        assertRefused("a text of some length, and no zip".repeat(100).getBytes(UTF_8));
        assertRefused(new byte[100_000]);
    }

    @Test
    void every_truncated_zip() throws IOException {
        byte[] whole = whole();
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void something_before_or_after_it() throws IOException {
        byte[] whole = whole();
        assertRefused(Arrays.copyOf(whole, whole.length + 1));
        byte[] moved = new byte[whole.length + 4];
        System.arraycopy(whole, 0, moved, 4, whole.length);
        assertRefused(moved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/cron.d/x",
                "/log.ndjson",
                "./leaves",
                "leaves/",
                "LEAVES",
                "",
                "\\leaves"
            })
    void names_that_no_bundle_has(String name) throws IOException {
        assertRefused(
                zip(
                        List.of(
                                "checkpoint",
                                "key",
                                "log.ndjson",
                                name,
                                "totals.json",
                                "manifest.json")));
        assertRefused(
                zip(
                        List.of(
                                "checkpoint",
                                "key",
                                "log.ndjson",
                                "leaves",
                                "totals.json",
                                "manifest.json",
                                name)));
    }

    @Test
    void a_file_that_is_missing_or_comes_twice() throws IOException {
        assertRefused(zip(List.of("checkpoint", "key", "log.ndjson", "leaves", "totals.json")));
        byte[] twice =
                zip(
                        List.of(
                                "checkpoint",
                                "key",
                                "log.ndjson",
                                "leaves",
                                "leaveX",
                                "totals.json",
                                "manifest.json"));
        byte[] renamed =
                new String(twice, ISO_8859_1).replace("leaveX", "leaves").getBytes(ISO_8859_1);
        assertRefused(renamed);
    }

    @Test
    void ten_thousand_files() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 0; number < 10_000; number++) {
                zip.putNextEntry(new ZipEntry("file" + number));
            }
        }
        assertRefused(out.toByteArray());
    }

    @Test
    void a_bomb() throws IOException {
        for (BundleFile file : BundleFile.values()) {
            BundleFiles bomb = bundle().with(file, new byte[32 << 20]);
            assertRefused(Files.readAllBytes(bomb.write(folder.resolve("bomb.zip"))));
        }
    }

    @Test
    void a_file_that_is_longer_than_it_says() throws IOException {
        byte[] content = new byte[200];
        byte[] zip =
                Files.readAllBytes(
                        bundle().with(BundleFile.LEAVES, content).write(folder.resolve("x.zip")));
        String text = new String(zip, ISO_8859_1);
        String lying = text.replace(int4(200), int4(100));
        assertThat(lying).isNotEqualTo(text);
        assertRefused(lying.getBytes(ISO_8859_1));
    }

    @Test
    void a_line_without_an_end() throws IOException {
        byte[] random = new byte[3 << 20];
        new Random(3).nextBytes(random);
        byte[] line = new String(random, ISO_8859_1).replace('\n', ' ').getBytes(ISO_8859_1);
        assertRefused(
                Files.readAllBytes(
                        bundle().with(BundleFile.LOG, line).write(folder.resolve("x.zip"))));
    }

    @Test
    void files_in_another_order_and_not_compressed_are_a_bundle_all_the_same() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (BundleFile file : Arrays.asList(BundleFile.values()).reversed()) {
                byte[] content = bundle().content(file);
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(file.path());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        Path path = Files.write(folder.resolve("stored.zip"), out.toByteArray());
        try (BundleZip zip = BundleZip.open(path)) {
            assertThat(Verification.of(zip, Trust.NOTHING).findings()).isEmpty();
        }
    }

    /** As zips write numbers. */
    private static String int4(int length) {
        return new String(new byte[] {(byte) length, 0, 0, 0}, ISO_8859_1);
    }

    private static BundleFiles bundle() {
        return BundleFiles.of(RandomLog.lines(new RandomLog(new Random(4)).entries(3)), KEY);
    }

    private byte[] whole() throws IOException {
        return Files.readAllBytes(bundle().write(folder.resolve("whole.zip")));
    }

    private static byte[] zip(List<String> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private void assertRefused(byte[] zip) throws IOException {
        Path path = Files.write(folder.resolve("hostile.zip"), zip);
        assertThatThrownBy(() -> verify(path)).isInstanceOf(NoBundle.class).message().endsWith(".");
    }

    private static void verify(Path path) throws IOException {
        try (BundleZip zip = BundleZip.open(path)) {
            Verification.of(zip, Trust.NOTHING);
        }
    }
}
