package vn.sovang.event.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The short name by which a unit is addressed, for ever; {@code [a-z0-9][a-z0-9-]{1,39}}. */
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitCode {}

    /** The stream that holds the unit's events. */
    public String stream() {
        return "unit/" + value;
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
