package vn.sovang.world;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a journal: a command and the instant that is "now" for it. */
public record JournalLine(
        Instant recordedAt, String actor, String method, String path, JsonNode body) {

    private static final Set<String> STEPS = Set.of("withdrawal", "verification");

    static final JsonMapper JSON = new JsonMapper();

    public static JournalLine parse(String text) {
        JsonNode line = JSON.readTree(text);
        return new JournalLine(
                OffsetDateTime.parse(line.get("recordedAt").asString()).toInstant(),
                line.get("actor").asString(),
                line.get("method").asString(),
                line.get("path").asString(),
                line.get("body"));
    }

    /**
     * Method and path with the names of things replaced: {@code POST
     * activities/{}/participants/{}/correction}.
     */
    String shape() {
        String[] words = words();
        if (words[0].equals("coverage")) {
            words[2] = "{}";
            words[1] = "{}";
            return method + " " + String.join("/", words);
        }
        for (int i = 1; i < words.length; i += 2) {
            words[i] = STEPS.contains(words[i]) ? words[i] : "{}";
        }
        return method + " " + String.join("/", words);
    }

    /** The code or id in the path. */
    String thing() {
        return words()[1];
    }

    /** The batch or the year in the path. */
    String part() {
        return words()[3];
    }

    /** The year that stands behind the thing in the path. */
    int year() {
        return Integer.parseInt(words()[2]);
    }

    /** The year whose review it is about. */
    int reviewYear() {
        return Integer.parseInt(thing());
    }

    private String[] words() {
        return path.substring("/api/".length()).split("/");
    }

    String text(String field) {
        return Objects.requireNonNull(textOrNull(field), field);
    }

    @Nullable String textOrNull(String field) {
        return body.hasNonNull(field) ? normal(body.get(field)) : null;
    }

    LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    @Nullable LocalDate dateOrNull(String field) {
        return body.hasNonNull(field) ? date(field) : null;
    }

    long number(String field) {
        return body.get(field).asLong();
    }

    @Nullable Long numberOrNull(String field) {
        return body.hasNonNull(field) ? number(field) : null;
    }

    static String normal(JsonNode text) {
        return Normalizer.normalize(text.asString(), Normalizer.Form.NFC);
    }
}
