package vn.sovang.log.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.json.EventCodec;

/** Writes one bundle, an entry in memory at a time. The same content gives the same bytes. */
public final class BundleWriter {

    private static final int BUFFER = 1 << 16;

    /** A time that every zip can tell, in no time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final EventCodec codec;
    private final BundleTotals totals = new BundleTotals();
    private final Map<BundleFile, byte[]> hashes = new EnumMap<>(BundleFile.class);

    private BundleWriter(OutputStream out, EventCodec codec) {
        this.zip = new ZipOutputStream(out);
        this.codec = codec;
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /**
     * What could not be written to the end is no zip.
     *
     * @param out is not closed
     */
    public static void write(OutputStream out, EventCodec codec, BundleContent content) {
        try {
            new BundleWriter(out, codec).write(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(BundleContent content) throws IOException {
        put(BundleFile.CHECKPOINT, file -> file.accept(utf8(content.checkpoint().print())));
        put(BundleFile.KEY, file -> file.accept(utf8(content.key().line() + "\n")));
        put(BundleFile.LOG, file -> content.entries().accept(entry -> file.accept(line(entry))));
        put(BundleFile.LEAVES, content.leaves());
        put(BundleFile.TOTALS, file -> totals.read((_, piece) -> file.accept(utf8(piece))));
        Instant recordedAt = content.at().recordedAt();
        Manifest manifest =
                Manifest.of(
                        content.at().position(),
                        recordedAt == null ? null : Manifest.time(recordedAt),
                        Map.copyOf(hashes));
        put(BundleFile.MANIFEST, file -> file.accept(manifest.bytes()));
        zip.finish();
        zip.flush();
    }

    private void put(BundleFile file, Consumer<Consumer<byte[]>> content) throws IOException {
        ZipEntry entry = new ZipEntry(file.path());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        DigestOutputStream hashed = new DigestOutputStream(zip, Sha256.begin());
        OutputStream buffered = new BufferedOutputStream(hashed, BUFFER);
        content.accept(bytes -> write(buffered, bytes));
        buffered.flush();
        zip.closeEntry();
        hashes.put(file, hashed.getMessageDigest().digest());
    }

    private byte[] line(StoredEntry entry) {
        count(entry);
        byte[] entire = CanonicalEntry.of(entry);
        byte[] line = Arrays.copyOf(entire, entire.length + 1);
        line[entire.length] = '\n';
        return line;
    }

    /** What cannot be read was altered; whoever verifies the bundle is told at which position. */
    private void count(StoredEntry entry) {
        try {
            totals.add(codec.decode(entry));
        } catch (RuntimeException unreadable) {
            // Left out of the totals and in the log, where it shows.
        }
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
