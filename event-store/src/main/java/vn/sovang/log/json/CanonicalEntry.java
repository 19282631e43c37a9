package vn.sovang.log.json;

import vn.sovang.log.StoredEntry;

/**
 * An entry of the log as one canonical JSON object: RFC 8785, with payload and metadata byte for
 * byte as stored. These bytes are what the log's Merkle tree is made of.
 */
public final class CanonicalEntry {

    private static final int BESIDE_THE_STORED = 320;

    private CanonicalEntry() {}

    /** Without a line break. */
    public static byte[] of(StoredEntry entry) {
        CanonicalLine line =
                new CanonicalLine(
                        entry.payload().length + entry.metadata().length + BESIDE_THE_STORED);
        line.ascii("{\"eventId\":").text(entry.eventId());
        line.ascii(",\"metadata\":").bytes(entry.metadata());
        line.ascii(",\"payload\":").bytes(entry.payload());
        line.ascii(",\"position\":").whole(entry.position());
        line.ascii(",\"recordedAt\":\"").utc(entry.recordedAt());
        line.ascii("\",\"revision\":").whole(entry.revision());
        if (entry.stream() != null) {
            line.ascii(",\"stream\":").text(entry.stream());
        }
        line.ascii(",\"type\":").text(entry.name());
        if (entry.version() != null) {
            line.ascii(",\"version\":").whole(entry.version());
        }
        return line.ascii("}").toBytes();
    }
}
