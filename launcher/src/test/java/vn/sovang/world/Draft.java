package vn.sovang.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A command being written: what is set to null is left out. */
record Draft(String method, String path, ObjectNode body) {

    static Draft post(String path) {
        return new Draft("POST", "/api/" + path, object());
    }

    static Draft put(String path) {
        return new Draft("PUT", "/api/" + path, object());
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    Draft with(String field, @Nullable String text) {
        if (text != null) {
            body.put(field, text);
        }
        return this;
    }

    Draft with(String field, @Nullable LocalDate day) {
        return with(field, day == null ? null : day.toString());
    }

    Draft with(String field, @Nullable Long number) {
        if (number != null) {
            body.put(field, number);
        }
        return this;
    }

    Draft with(String field, ObjectNode object) {
        body.set(field, object);
        return this;
    }

    Draft with(String field, List<String> texts) {
        var array = body.putArray(field);
        texts.forEach(array::add);
        return this;
    }

    Draft withAll(String field, List<ObjectNode> objects) {
        body.putArray(field).addAll(objects);
        return this;
    }

    /** Whether it is about something that is dated in a year, and so in its books. */
    boolean isFact() {
        return !path.startsWith("/api/units")
                && !path.startsWith("/api/clusters")
                && !path.startsWith("/api/reviews");
    }

    Draft without(String field) {
        body.putNull(field);
        return this;
    }
}
