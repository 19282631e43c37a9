package vn.sovang.query.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.log.LogPosition;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalJson;

/** The events of one thing, as they are stored. */
public record History(List<Happened> events, LogPosition asOf) {

    /**
     * @param type the stored name of the event
     */
    public record Happened(
            long position,
            Instant recordedAt,
            String type,
            @Nullable String actor,
            @Nullable String reason,
            JsonNode payload) {

        static Happened of(StoredEntry entry) {
            JsonNode payload = CanonicalJson.MAPPER.readTree(entry.payload());
            JsonNode metadata = CanonicalJson.MAPPER.readTree(entry.metadata());
            return new Happened(
                    entry.position(),
                    entry.recordedAt(),
                    entry.name(),
                    text(metadata, "actor"),
                    text(payload, "reason"),
                    payload);
        }

        private static @Nullable String text(JsonNode object, String field) {
            return object.path(field).isString() ? object.path(field).stringValue() : null;
        }
    }
}
