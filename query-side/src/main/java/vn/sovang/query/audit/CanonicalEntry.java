package vn.sovang.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalJson;

/**
 * An entry of the log as one canonical JSON object: RFC 8785, with payload and metadata byte for
 * byte as stored.
 */
final class CanonicalEntry {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalEntry() {}

    static byte[] of(StoredEntry entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(entry.payload().length + 512);
        line.writeBytes(bytes("{\"eventId\":" + text(entry.eventId()) + ",\"metadata\":"));
        line.writeBytes(entry.metadata());
        line.writeBytes(bytes(",\"payload\":"));
        line.writeBytes(entry.payload());
        line.writeBytes(
                bytes(
                        ",\"position\":%d,\"recordedAt\":\"%s\",\"revision\":%d"
                                .formatted(
                                        entry.position(),
                                        print(entry.recordedAt()),
                                        entry.revision())));
        if (entry.stream() != null) {
            line.writeBytes(bytes(",\"stream\":" + text(entry.stream())));
        }
        line.writeBytes(bytes(",\"type\":" + text(entry.name())));
        if (entry.version() != null) {
            line.writeBytes(bytes(",\"version\":" + entry.version()));
        }
        line.write('}');
        return line.toByteArray();
    }

    static String print(Instant instant) {
        return UTC.format(instant);
    }

    private static String text(String value) {
        return CanonicalJson.MAPPER.writeValueAsString(value);
    }

    private static byte[] bytes(String part) {
        return part.getBytes(UTF_8);
    }
}
