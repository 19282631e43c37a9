package vn.sovang.event.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The short name by which a cluster is addressed; of the same form as a unit's code. */
public record ClusterCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClusterCode {}

    public String stream() {
        return "cluster/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
