package vn.sovang.event.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one participant batch of an activity. */
public record BatchId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BatchId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
