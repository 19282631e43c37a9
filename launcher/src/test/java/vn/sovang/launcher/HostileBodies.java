package vn.sovang.launcher;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Commands with a body without fault of its own, and what can be wrong with it. */
final class HostileBodies {

    private static final String THING = UUID.randomUUID().toString();

    /**
     * @param fields the JSON of each field of a good body
     */
    record Command(String method, String path, Map<String, String> fields) {

        String body() {
            return "{"
                    + fields.entrySet().stream()
                            .map(Command::member)
                            .collect(Collectors.joining(","))
                    + "}";
        }

        String with(String field, String json) {
            return body().replace(
                            member(Map.entry(field, fields.get(field))),
                            member(Map.entry(field, json)));
        }

        private static String member(Map.Entry<String, String> field) {
            return "\"%s\":%s".formatted(field.getKey(), field.getValue());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final String REASON = "\"r\"";
    private static final String UNIT = "\"khoi\"";
    private static final String DAY = "\"2023-05-01\"";
    private static final String TEXT = "\"T\"";

    static final Command ACTIVITY =
            fact(
                    "/api/activities",
                    Map.of(
                            "unit",
                            UNIT,
                            "title",
                            TEXT,
                            "kind",
                            "\"OTHER\"",
                            "occurredOn",
                            DAY,
                            "place",
                            TEXT));

    /** Every field of it may be left out. */
    static final Command CLOSING = post("/api/reviews/2023/close", Map.of("reason", REASON));

    static final List<Command> COMMANDS =
            List.of(
                    ACTIVITY,
                    post(
                            "/api/units",
                            Map.of(
                                    "code",
                                    "\"moi\"",
                                    "name",
                                    TEXT,
                                    "kind",
                                    "\"BASE\"",
                                    "parent",
                                    UNIT,
                                    "since",
                                    DAY)),
                    post("/api/units/khoi/rename", Map.of("name", TEXT, "effectiveOn", DAY)),
                    post(
                            "/api/units/khoi/transfer",
                            Map.of("parent", "\"tinh-doan\"", "effectiveOn", DAY)),
                    post("/api/units/khoi/end", Map.of("reason", REASON, "effectiveOn", DAY)),
                    CLOSING,
                    post("/api/reviews/2023/reopen", Map.of("reason", REASON)),
                    post("/api/clusters", Map.of("code", "\"cum\"", "name", TEXT)),
                    new Command(
                            "PUT", "/api/clusters/cum/members/2023", Map.of("units", "[\"khoi\"]")),
                    post(
                            "/api/accounts",
                            Map.of(
                                    "username", "\"ai\"",
                                    "password", "\"muoi-hai-ky-tu\"",
                                    "role", "\"RECORDER\"",
                                    "unit", UNIT)),
                    fact(
                            thing("activities", "correction"),
                            Map.of("title", TEXT, "occurredOn", DAY, "reason", REASON)),
                    fact(thing("activities", "void"), Map.of("reason", REASON)),
                    fact(
                            thing("activities", "participants"),
                            Map.of("turns", "5", "people", "5", "unit", UNIT, "on", DAY)),
                    fact(
                            thing("activities", "participants/" + THING + "/correction"),
                            Map.of("turns", "5", "reason", REASON)),
                    fact(
                            thing("activities", "participants/" + THING + "/void"),
                            Map.of("reason", REASON)),
                    fact(
                            "/api/donations",
                            Map.of(
                                    "unit",
                                    UNIT,
                                    "receivedOn",
                                    DAY,
                                    "cashVnd",
                                    "5",
                                    "purpose",
                                    TEXT)),
                    fact(
                            thing("donations", "valuation"),
                            Map.of("valueVnd", "5", "method", TEXT, "valuedOn", DAY)),
                    fact(
                            thing("donations", "correction"),
                            Map.of("cashVnd", "5", "reason", REASON)),
                    fact(thing("donations", "void"), Map.of("reason", REASON)),
                    fact(
                            "/api/initiatives",
                            Map.of(
                                    "unit",
                                    UNIT,
                                    "form",
                                    "\"INITIATIVE\"",
                                    "title",
                                    TEXT,
                                    "submittedOn",
                                    DAY)),
                    fact(
                            thing("initiatives", "recognition"),
                            Map.of("level", "\"BASE\"", "recognisedOn", DAY)),
                    fact(thing("initiatives", "recognition/withdrawal"), Map.of("reason", REASON)),
                    fact(
                            thing("initiatives", "benefit"),
                            Map.of("valueVnd", "5", "year", "2023", "assessedOn", DAY)),
                    fact(thing("initiatives", "void"), Map.of("reason", REASON)),
                    fact(
                            "/api/youth-works",
                            Map.of(
                                    "unit",
                                    UNIT,
                                    "level",
                                    "\"BASE\"",
                                    "title",
                                    TEXT,
                                    "registeredOn",
                                    DAY)),
                    fact(
                            thing("youth-works", "handover"),
                            Map.of("handedOverOn", DAY, "totalVnd", "5", "ownShareVnd", "5")),
                    fact(thing("youth-works", "void"), Map.of("reason", REASON)),
                    fact(
                            "/api/headcounts",
                            Map.of(
                                    "unit",
                                    UNIT,
                                    "kind",
                                    "\"PARTY_ADMITTED\"",
                                    "on",
                                    DAY,
                                    "count",
                                    "5",
                                    "decision",
                                    TEXT)),
                    fact(
                            thing("headcounts", "correction"),
                            Map.of("on", DAY, "count", "5", "decision", TEXT, "reason", REASON)),
                    fact(thing("headcounts", "void"), Map.of("reason", REASON)),
                    fact(
                            "/api/gifts",
                            Map.of(
                                    "unit",
                                    UNIT,
                                    "on",
                                    DAY,
                                    "recipients",
                                    "\"CHILDREN\"",
                                    "sets",
                                    "5",
                                    "valueVnd",
                                    "5")),
                    fact(
                            thing("gifts", "correction"),
                            Map.of("on", DAY, "sets", "5", "valueVnd", "5", "reason", REASON)),
                    fact(thing("gifts", "void"), Map.of("reason", REASON)),
                    adjustable(
                            new Command(
                                    "PUT",
                                    "/api/coverage/khoi/2023",
                                    Map.of("implementing", "5", "total", "5"))),
                    fact(
                            "/api/coverage/khoi/2023/correction",
                            Map.of("implementing", "5", "total", "5", "reason", REASON)),
                    fact("/api/coverage/khoi/2023/void", Map.of("reason", REASON)));

    /** Changes nothing, and every field of it may be left out. */
    static final Command REPLAY =
            post(
                    "/api/audit/replays",
                    Map.of(
                            "asOf",
                            "\"position:1\"",
                            "through",
                            DAY,
                            "year",
                            "2023",
                            "scope",
                            "\"unit:tinh-doan\""));

    private static final List<String> WRONG_ANYWHERE =
            List.of("{}", "true", "1.5", "\"\\u0000\"", "\"a\\ud800\"");

    private static final List<String> WRONG_NUMBERS =
            List.of(
                    "\"5\"",
                    "1e3",
                    "5.0",
                    "-1",
                    "1000000000000001",
                    "9223372036854775808",
                    "1e400",
                    "9".repeat(400),
                    "[5]");

    private static final List<String> WRONG_DAYS =
            List.of(
                    "\"2023-02-29\"",
                    "\"2023-13-01\"",
                    "\"0001-01-01\"",
                    "\"10000-01-01\"",
                    "\"1899-12-31\"",
                    "\"2023-1-1\"",
                    "\"2023-05-01T00:00:00Z\"",
                    "20230501",
                    "[2023,5,1]",
                    "\"\"");

    private static final List<String> WRONG_TEXTS =
            List.of("5", "\"\"", "\" \\t\\n\"", "[\"T\"]", "\"" + "x".repeat(20_001) + "\"");

    private static final List<String> CHOICES =
            List.of("kind", "role", "form", "level", "recipients");

    private HostileBodies() {}

    static Stream<Command> commands() {
        return Stream.concat(COMMANDS.stream(), HostileReviews.COMMANDS.stream());
    }

    /** Each command with what is no object of its form. */
    static Stream<Arguments> malformed() {
        return Stream.concat(commands(), Stream.of(REPLAY))
                .flatMap(command -> malformed(command).map(body -> arguments(command, body)))
                .filter(each -> !mayBeEmpty(each.get()));
    }

    private static boolean mayBeEmpty(Object[] bodyOfCommand) {
        return List.of(REPLAY, CLOSING).contains(bodyOfCommand[0]) && bodyOfCommand[1].equals("{}");
    }

    private static Stream<String> malformed(Command command) {
        String good = command.body();
        String open = good.substring(0, good.length() - 1);
        return Stream.of(
                "",
                " ",
                "{",
                "[]",
                "[" + good + "]",
                "\"x\"",
                "5",
                "null",
                "true",
                "{}",
                "{'reason':'r'}",
                "NaN",
                good + "{}",
                good + "x",
                open + ",}",
                open + ",\"unheardOf\":null}",
                "/**/" + good,
                open + "," + good.substring(1),
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000));
    }

    /** Each field of each command with values of another form than its own. */
    static Stream<Arguments> mistypedFields() {
        return Stream.concat(commands(), Stream.of(REPLAY))
                .flatMap(
                        command ->
                                command.fields().entrySet().stream()
                                        .flatMap(
                                                field ->
                                                        Stream.concat(
                                                                        WRONG_ANYWHERE.stream(),
                                                                        wrong(
                                                                                field.getKey(),
                                                                                field.getValue()))
                                                                .map(
                                                                        json ->
                                                                                arguments(
                                                                                        command,
                                                                                        field
                                                                                                .getKey(),
                                                                                        json))));
    }

    private static Stream<String> wrong(String field, String good) {
        if (good.equals(DAY)) {
            return WRONG_DAYS.stream();
        }
        if (CHOICES.contains(field)) {
            String spaced = "\"" + good.replace('"', ' ') + "\"";
            return Stream.of("0", "\"\"", "\"NOPE\"", good.toLowerCase(Locale.ROOT), spaced);
        }
        if (good.startsWith("\"")) {
            boolean isCode = field.equals("unit") || field.equals("parent");
            return isCode ? Stream.of("5", "[\"khoi\"]") : WRONG_TEXTS.stream();
        }
        return good.startsWith("[")
                ? Stream.of("5", "\"khoi\"", "[5]", "[null]")
                : WRONG_NUMBERS.stream();
    }

    private static Command post(String path, Map<String, String> fields) {
        return new Command("POST", path, fields);
    }

    private static Command fact(String path, Map<String, String> fields) {
        return adjustable(post(path, fields));
    }

    private static Command adjustable(Command fact) {
        Map<String, String> fields = new HashMap<>(fact.fields());
        fields.put("adjustmentReason", TEXT);
        return new Command(fact.method(), fact.path(), fields);
    }

    private static String thing(String things, String command) {
        return "/api/" + things + "/" + THING + "/" + command;
    }
}
