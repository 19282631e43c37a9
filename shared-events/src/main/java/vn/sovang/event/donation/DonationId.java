package vn.sovang.event.donation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one donation. */
public record DonationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DonationId {}

    public String stream() {
        return "donation/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
