package vn.sovang.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a system answered to one journal line: {@code code} of the problem when refused, {@code
 * position} when accepted. As an expectation, a missing code or position stands for any.
 */
public record Answer(int status, @Nullable String code, @Nullable Long position) {

    /**
     * Reads one line of the answer to a journal: {@code {"line": 1, "status": 201, "body": {…}}}.
     */
    public static Answer of(String line) {
        JsonNode answer = JournalLine.JSON.readTree(line);
        JsonNode body = answer.path("body");
        return new Answer(
                answer.path("status").asInt(0),
                body.hasNonNull("code") ? body.get("code").asString() : null,
                body.hasNonNull("position") ? body.get("position").asLong() : null);
    }

    boolean admits(Answer actual) {
        return status == actual.status
                && (code == null || code.equals(actual.code))
                && (position == null || position.equals(actual.position));
    }

    @Override
    public String toString() {
        return status
                + (code == null ? "" : " " + code)
                + (position == null ? "" : " at " + position);
    }
}
