package vn.sovang.event.gift;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one gift. */
public record GiftId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GiftId {}

    public String stream() {
        return "gift/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
