package vn.sovang.world;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The answer to a {@link Question}: how far it looked, and the figures; {@code recordedAt} is of
 * that position.
 */
public record Reply(
        int status, long position, @Nullable Instant recordedAt, Map<String, Long> totals) {

    static Reply refused(int status) {
        return new Reply(status, -1, null, Map.of());
    }

    /** Reads an answer over HTTP; only a problem has a {@code status}. */
    static Reply of(JsonNode answer) {
        if (!answer.has("totals")) {
            return refused(answer.path("status").asInt(0));
        }
        Map<String, Long> totals = new TreeMap<>();
        answer.get("totals")
                .properties()
                .forEach(figure -> totals.put(figure.getKey(), figure.getValue().asLong()));
        long position = answer.path("asOf").path("position").asLong(-1);
        String recordedAt = answer.path("asOf").path("recordedAt").asString("");
        return new Reply(200, position, position < 1 ? null : instant(recordedAt), totals);
    }

    private static @Nullable Instant instant(String text) {
        return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
    }

    /**
     * Whether a system may answer so: every figure of the model is there and equal, and what else
     * is there is 0.
     */
    boolean admits(Reply actual) {
        return status == actual.status
                && position == actual.position
                && (recordedAt == null || recordedAt.equals(actual.recordedAt))
                && actual.totals.keySet().containsAll(totals.keySet())
                && actual.totals.entrySet().stream()
                        .allMatch(
                                figure ->
                                        totals.getOrDefault(figure.getKey(), 0L)
                                                .equals(figure.getValue()));
    }
}
