package vn.sovang.command.body;

import java.util.UUID;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.platform.json.StrictUuid;

/** An id in an address. What is no id names nothing that is recorded. */
public final class PathId {

    private PathId() {}

    /**
     * @param kind of the thing, as in {@code activity}
     */
    public static UUID of(String kind, String text) {
        return StrictUuid.parse(text)
                .orElseThrow(
                        () ->
                                new Refused(
                                        Problem.of(
                                                404,
                                                "unknown-" + kind,
                                                "No %s is recorded as that.".formatted(kind))));
    }
}
