package vn.sovang.query.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalJson;

/**
 * What an entry says of its recording.
 *
 * @param adjustmentReason why it changes a year whose books are closed
 */
record Metadata(@Nullable String actor, @Nullable String adjustmentReason) {

    static Metadata of(StoredEntry entry) {
        JsonNode metadata = CanonicalJson.MAPPER.readTree(entry.metadata());
        return new Metadata(text(metadata, "actor"), text(metadata, "adjustmentReason"));
    }

    static @Nullable String text(JsonNode object, String field) {
        return object.path(field).isString() ? object.path(field).stringValue() : null;
    }
}
