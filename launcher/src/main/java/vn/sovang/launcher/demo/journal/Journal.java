package vn.sovang.launcher.demo.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Collects lines in the order they are told and gives them in the order they were recorded. */
public final class Journal {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Line> lines = new ArrayList<>();

    public Recorder recorder(String actor) {
        return new Recorder(this, actor);
    }

    public List<String> inOrderOfRecording() {
        // The sort is stable: what was told first also comes first within one instant.
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.recordedAt))
                .map(Line::json)
                .toList();
    }

    private Line add(Line line) {
        lines.add(line);
        return line;
    }

    /** A person at a keyboard; all times are those of the clock on the wall in Vietnam. */
    public record Recorder(Journal journal, String actor) {

        /** A new thing whose id follows from its collection and key alone. */
        public Line create(LocalDateTime at, String collection, String key) {
            var name = "sovang demo 2023 " + collection + " " + key;
            return post(at, collection).with("id", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        }

        public Line post(LocalDateTime at, String path) {
            return journal.add(new Line(this, at, "POST", path));
        }

        public Line put(LocalDateTime at, String path) {
            return journal.add(new Line(this, at, "PUT", path));
        }
    }

    /** One command, filled in field by field. */
    public static final class Line {

        private Recorder recorder;
        private final LocalDateTime recordedAt;
        private final String method;
        private final String path;
        private final Map<String, Object> body = new LinkedHashMap<>();

        private Line(Recorder recorder, LocalDateTime recordedAt, String method, String path) {
            this.recorder = recorder;
            this.recordedAt = recordedAt;
            this.method = method;
            this.path = path;
        }

        public Line with(String field, Object value) {
            body.put(field, value);
            return this;
        }

        /** Whoever sends it, when that is not the one who usually does. */
        public Line by(String actor) {
            recorder = recorder.journal.recorder(actor);
            return this;
        }

        public Recorder recorder() {
            return recorder;
        }

        /** An address below what this line created. */
        public String path(String rest) {
            return path + "/" + id() + "/" + rest;
        }

        public Object id() {
            return Objects.requireNonNull(body.get("id"));
        }

        private String json() {
            var line = new LinkedHashMap<String, Object>();
            line.put("recordedAt", instant());
            line.put("actor", recorder.actor);
            line.put("method", method);
            line.put("path", path);
            line.put("body", body);
            return JSON.writeValueAsString(line);
        }

        private String instant() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    recordedAt.atOffset(ZoneOffset.ofHours(7)));
        }
    }
}
