package vn.sovang.event.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one activity. */
public record ActivityId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActivityId {}

    public String stream() {
        return "activity/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
