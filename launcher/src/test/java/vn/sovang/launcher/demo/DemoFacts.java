package vn.sovang.launcher.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a journal by their addresses, as they stand, and what they add up to. */
final class DemoFacts {

    private final Map<String, ObjectNode> facts = new LinkedHashMap<>();

    record Entry(String unit, LocalDate day, String indicator, long delta) {}

    /** What was there before. */
    @Nullable ObjectNode put(String path, ObjectNode fact) {
        return facts.put(path, fact);
    }

    ObjectNode get(String path) {
        return facts.get(path);
    }

    Stream<String> paths() {
        return facts.keySet().stream();
    }

    Stream<Entry> entriesOf2023() {
        return paths()
                .filter(this::stands)
                .flatMap(this::entries)
                .filter(entry -> entry.day.getYear() == 2023);
    }

    private Stream<Entry> entries(String path) {
        var fact = facts.get(path);
        if (path.startsWith("/api/coverage/")) {
            return coverage(path, fact);
        }
        return switch (lastOf(path.substring(0, path.lastIndexOf('/')))) {
            case "activities" -> entry(path, "occurredOn", "ACTIVITIES", 1);
            case "participants" ->
                    Stream.of(
                            new Entry(
                                    unit(path),
                                    batchDay(path),
                                    "PARTICIPANT_TURNS",
                                    fact.get("turns").asLong()));
            case "donations" -> resources(path, fact);
            case "initiatives" -> recognition(path, fact);
            case "headcounts" ->
                    entry(path, "on", fact.get("kind").asString(), fact.get("count").asLong());
            case "gifts" -> gifts(path, fact);
            default -> entry(path, "handedOverOn", "WORKS_" + fact.get("level").asString(), 1);
        };
    }

    private Stream<Entry> resources(String path, ObjectNode donation) {
        long cash = donation.path("cashVnd").asLong(0);
        long goods = donation.path("goods").path("valueVnd").asLong(0);
        return entry(path, "receivedOn", "RESOURCES_VND", Math.addExact(cash, goods));
    }

    private Stream<Entry> gifts(String path, ObjectNode gift) {
        return Stream.concat(
                entry(path, "on", "GIFT_SETS", gift.get("sets").asLong()),
                entry(path, "on", "GIFT_VND", gift.path("valueVnd").asLong(0)));
    }

    private Stream<Entry> coverage(String path, ObjectNode bases) {
        var yearEnd = LocalDate.of(2023, 12, 31);
        return Stream.of("implementing", "total")
                .map(field -> new Entry(unit(path), yearEnd, field, bases.get(field).asLong()));
    }

    private Stream<Entry> recognition(String path, ObjectNode initiative) {
        var yearEnd = LocalDate.of(2023, 12, 31);
        long benefit = initiative.path("benefit").asLong(0);
        return Stream.concat(
                entry(path, "recognisedOn", initiative.get("form").asString(), 1),
                Stream.of(new Entry(unit(path), yearEnd, "BENEFIT_VND", benefit)));
    }

    private Stream<Entry> entry(String path, String dateField, String indicator, long delta) {
        var fact = facts.get(path);
        return fact.has(dateField)
                ? Stream.of(new Entry(unit(path), day(fact, dateField), indicator, delta))
                : Stream.of();
    }

    boolean stands(String path) {
        return !facts.get(path).has("voided")
                && (!path.contains("/participants/") || stands(activityOf(path)));
    }

    String unit(String path) {
        var fact = facts.get(path);
        return fact.has("unit") ? fact.get("unit").asString() : unit(activityOf(path));
    }

    LocalDate batchDay(String path) {
        var batch = facts.get(path);
        return batch.has("on") ? day(batch, "on") : day(facts.get(activityOf(path)), "occurredOn");
    }

    static String activityOf(String batchPath) {
        return batchPath.substring(0, batchPath.indexOf("/participants/"));
    }

    static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static LocalDate day(JsonNode body, String field) {
        return LocalDate.parse(body.get(field).asString());
    }
}
