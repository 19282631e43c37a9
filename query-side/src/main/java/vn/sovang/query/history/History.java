package vn.sovang.query.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.log.LogPosition;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalJson;

/** Events in the order of the log, as they are stored. */
public record History(List<Happened> events, LogPosition asOf) {

    /**
     * @param type the stored name of the event
     * @param adjustmentReason why it changes a year whose books are closed
     */
    public record Happened(
            long position,
            Instant recordedAt,
            String type,
            @Nullable String actor,
            @Nullable String reason,
            @Nullable String adjustmentReason,
            JsonNode payload) {

        static Happened of(StoredEntry entry) {
            JsonNode payload = CanonicalJson.MAPPER.readTree(entry.payload());
            Metadata metadata = Metadata.of(entry);
            return new Happened(
                    entry.position(),
                    entry.recordedAt(),
                    entry.name(),
                    metadata.actor(),
                    Metadata.text(payload, "reason"),
                    metadata.adjustmentReason(),
                    payload);
        }
    }
}
