package vn.sovang.event.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one initiative or research topic. */
public record InitiativeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeId {}

    public String stream() {
        return "initiative/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
