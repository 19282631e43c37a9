package vn.sovang.log.bundle.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.sovang.log.bundle.BundleFile;

/** The zip of a bundle: the six files, each once, and nothing else. Several threads may read. */
public final class BundleZip implements AutoCloseable {

    /** Lines of a log differ in their ids, so that they never pack that well. */
    private static final long MOST_UNPACKED_PER_BYTE = 200;

    private static final long SMALL = 1 << 20;

    private final FileChannel file;
    private final ZipBytes bytes;
    private final Map<BundleFile, ZipPart> parts = new EnumMap<>(BundleFile.class);

    private BundleZip(FileChannel file) throws IOException {
        this.file = file;
        this.bytes = ZipBytes.of(file);
    }

    /**
     * @throws NoBundle for everything else
     * @throws UncheckedIOException when it cannot be read
     */
    public static BundleZip open(Path path) {
        try {
            FileChannel file = FileChannel.open(path);
            try {
                return new BundleZip(file).checked();
            } catch (RuntimeException refused) {
                file.close();
                throw refused;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BundleZip checked() {
        ZipDirectory.Contents contents = ZipDirectory.read(bytes);
        contents.parts().forEach(this::add);
        for (BundleFile each : BundleFile.values()) {
            if (!parts.containsKey(each)) {
                throw new NoBundle("The zip has no file %s.".formatted(each.path()));
            }
        }
        new ZipLayout(bytes).check(contents);
        parts.forEach(BundleZip::requireReasonable);
        return this;
    }

    private void add(ZipPart part) {
        BundleFile named =
                BundleFile.called(part.name())
                        .orElseThrow(
                                () ->
                                        new NoBundle(
                                                "The zip has a file %s, which no bundle has."
                                                        .formatted(Shown.of(part.name()))));
        if (parts.put(named, part) != null) {
            throw new NoBundle("The zip has the file %s twice.".formatted(named.path()));
        }
    }

    private static void requireReasonable(BundleFile file, ZipPart part) {
        if (!part.isUsual()) {
            throw new NoBundle("%s is packed in a way that no bundle uses.".formatted(file.path()));
        }
        boolean bomb =
                part.length() > SMALL && part.length() / MOST_UNPACKED_PER_BYTE > part.packed();
        if (bomb || part.length() > file.maxLength()) {
            throw new NoBundle(
                    "%s would unpack to %d bytes, which no bundle has."
                            .formatted(file.path(), part.length()));
        }
    }

    /** Of the content, in bytes. */
    public long length(BundleFile file) {
        return part(file).length();
    }

    /**
     * The content; reading it throws {@link DamagedFile} or {@link NoBundle} at the latest where it
     * ends.
     */
    public InputStream content(BundleFile file) {
        ZipPart part = part(file);
        long begin = new ZipLayout(bytes).content(part);
        return CheckedContent.of(part, new PackedBytes(bytes, begin, part.packed()));
    }

    /** The whole content of a file that is small. */
    public byte[] whole(BundleFile file) {
        try (InputStream content = content(file)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ZipPart part(BundleFile file) {
        return Objects.requireNonNull(parts.get(file));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
