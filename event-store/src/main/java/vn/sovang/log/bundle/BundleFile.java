package vn.sovang.log.bundle;

import java.util.Optional;
import java.util.stream.Stream;

/** The files of a bundle, in the order in which they are written; each comes once. */
public enum BundleFile {
    /** A signed note. */
    CHECKPOINT("checkpoint", 1 << 18),
    /** The line by which the note is verified. */
    KEY("key", 1 << 12),
    /** One line per event, as it is hashed. */
    LOG("log.ndjson", Long.MAX_VALUE),
    /** The hash of each line, one after the other. */
    LEAVES("leaves", Long.MAX_VALUE),
    /**
     * @see BundleTotals
     */
    TOTALS("totals.json", 1 << 28),
    /**
     * @see Manifest
     */
    MANIFEST("manifest.json", 1 << 16);

    private final String path;
    private final long maxLength;

    BundleFile(String path, long maxLength) {
        this.path = path;
        this.maxLength = maxLength;
    }

    /** What it is called in the zip. */
    public String path() {
        return path;
    }

    /** In bytes; a longer one is none. */
    public long maxLength() {
        return maxLength;
    }

    public static Optional<BundleFile> called(String path) {
        return Stream.of(values()).filter(each -> each.path.equals(path)).findFirst();
    }
}
