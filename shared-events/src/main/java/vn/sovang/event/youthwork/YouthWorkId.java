package vn.sovang.event.youthwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one youth work. */
public record YouthWorkId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public YouthWorkId {}

    public String stream() {
        return "youth-work/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
