package vn.sovang.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.launcher.HostileBodies.Command;

/** Commands about a review with a body that would be accepted. */
final class HostileReviews {

    private static final String CLUSTER = "\"cum\"";
    private static final String UNIT = "\"khoi\"";
    private static final String TEXT = "\"T\"";

    static final List<Command> COMMANDS =
            List.of(
                    command(
                            "PUT",
                            "targets",
                            Map.of(
                                    "targets",
                                    "[{\"unit\":\"khoi\",\"indicator\":\"ACTIVITIES\",\"value\":5}]")),
                    command(
                            "PUT",
                            "criteria",
                            Map.of(
                                    "criteria",
                                    "[{\"code\":\"c\",\"title\":\"T\",\"maxPoints\":5}]")),
                    command("POST", "limitations", Map.of("unit", UNIT, "text", TEXT)),
                    command(
                            "POST",
                            "directions",
                            Map.of("unit", UNIT, "text", TEXT, "forYear", "2024")),
                    command("POST", "publish", Map.of("title", TEXT)));

    private HostileReviews() {}

    private static Command command(String method, String what, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("cluster", CLUSTER);
        return new Command(method, "/api/reviews/2023/" + what, all);
    }
}
