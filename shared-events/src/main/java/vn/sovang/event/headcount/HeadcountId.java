package vn.sovang.event.headcount;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one headcount. */
public record HeadcountId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HeadcountId {}

    public String stream() {
        return "headcount/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
