package vn.sovang.log.bundle.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.json.CanonicalJson;

/**
 * A line of the log, taken apart.
 *
 * @param eventId and {@code stream}: hashes, which are enough to find doubles
 * @param recordedAt microseconds since 1970
 * @param version absent, with the stream, when it belongs to none
 */
public record LogLine(
        long eventId,
        long position,
        long recordedAt,
        int revision,
        long stream,
        @Nullable Long version,
        String type,
        byte[] payload) {

    private static final byte[] EVENT_ID = ascii("{\"eventId\":");
    private static final byte[] METADATA = ascii(",\"metadata\":");
    private static final byte[] PAYLOAD = ascii(",\"payload\":");
    private static final byte[] POSITION = ascii(",\"position\":");
    private static final byte[] RECORDED_AT = ascii(",\"recordedAt\":\"");
    private static final byte[] REVISION = ascii("\",\"revision\":");
    private static final byte[] STREAM = ascii(",\"stream\":");
    private static final byte[] TYPE = ascii(",\"type\":");
    private static final byte[] VERSION = ascii(",\"version\":");
    private static final byte[] END = ascii("}");

    /** Exactly what {@link vn.sovang.log.json.CanonicalEntry} writes. */
    public static LogLine read(byte[] bytes, int from, int to) throws NotCanonical {
        CanonicalScan scan = new CanonicalScan(bytes, from, to);
        scan.text(EVENT_ID);
        long eventId = hashed(scan, bytes);
        scan.text(METADATA);
        scan.object();
        scan.text(PAYLOAD);
        int payloadBegin = scan.place();
        scan.object();
        byte[] payload = Arrays.copyOfRange(bytes, payloadBegin, scan.place());
        scan.text(POSITION);
        long position = scan.whole();
        scan.text(RECORDED_AT);
        long recordedAt = scan.utc();
        scan.text(REVISION);
        int revision = (int) Math.min(scan.whole(), Integer.MAX_VALUE);
        boolean inStream = scan.takes(STREAM);
        long stream = inStream ? hashed(scan, bytes) : 0;
        scan.text(TYPE);
        String type = text(scan, bytes);
        if (inStream) {
            scan.text(VERSION);
        }
        Long version = inStream ? (Long) scan.whole() : null;
        scan.text(END);
        scan.end();
        return new LogLine(eventId, position, recordedAt, revision, stream, version, type, payload);
    }

    private static long hashed(CanonicalScan scan, byte[] bytes) throws NotCanonical {
        int from = scan.place();
        scan.string();
        return TextHash.of(bytes, from, scan.place());
    }

    private static String text(CanonicalScan scan, byte[] bytes) throws NotCanonical {
        int from = scan.place();
        scan.string();
        return CanonicalJson.MAPPER.readValue(bytes, from, scan.place() - from, String.class);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(UTF_8);
    }
}
