package vn.sovang.launcher.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a journal by the contract alone: refuses what must be refused and adds up what stands. */
final class DemoFold {

    private static final Set<String> COLLECTIONS =
            Set.of(
                    "activities",
                    "participants",
                    "donations",
                    "initiatives",
                    "youth-works",
                    "headcounts",
                    "gifts");

    private static final List<String> DATES =
            List.of(
                    "occurredOn",
                    "endedOn",
                    "on",
                    "receivedOn",
                    "valuedOn",
                    "submittedOn",
                    "recognisedOn",
                    "assessedOn",
                    "registeredOn",
                    "handedOverOn");

    private final DemoUnitTree units = new DemoUnitTree();
    private final DemoReviewFold review = new DemoReviewFold();
    private final DemoFacts facts = new DemoFacts();
    private OffsetDateTime now = OffsetDateTime.parse("2023-01-01T00:00:00+07:00");

    DemoFold(List<String> lines) {
        lines.forEach(this::read);
    }

    DemoReviewFold review() {
        return review;
    }

    long total(String scope, String indicator) {
        return facts.entriesOf2023()
                .filter(entry -> entry.indicator().equals(indicator))
                .filter(entry -> units.isIn(scope, entry.unit(), entry.day()))
                .mapToLong(DemoFacts.Entry::delta)
                .sum();
    }

    private void read(String text) {
        var line = new JsonMapper().readTree(text);
        try {
            readAt(OffsetDateTime.parse(line.get("recordedAt").asString()), line);
        } catch (RuntimeException refused) {
            throw new IllegalStateException(text, refused);
        }
    }

    private void readAt(OffsetDateTime recordedAt, JsonNode line) {
        require(!recordedAt.isBefore(now), "order");
        now = recordedAt;
        var path = line.get("path").asString();
        var body = (ObjectNode) line.get("body");
        DATES.stream().filter(body::has).forEach(field -> requirePast(DemoFacts.day(body, field)));
        if (path.startsWith("/api/units")) {
            units.read(path, body);
        } else if (path.startsWith("/api/clusters")) {
            body.path("units").forEach(unit -> units.require(unit.asString()));
        } else if (path.startsWith("/api/reviews")) {
            review.read(path, line.get("actor").asString(), body);
        } else {
            readFact(path, body);
        }
    }

    /**
     * Once the year is closed, what moves one of its figures is an adjustment, and nothing else.
     */
    private void readFact(String path, ObjectNode body) {
        boolean adjusts = body.has("adjustmentReason");
        var asClosed = review.isClosed() ? facts.entriesOf2023().toList() : List.of();
        tell(path, body);
        var now = review.isClosed() ? facts.entriesOf2023().toList() : List.of();
        require(adjusts != now.equals(asClosed), "closed");
    }

    private void tell(String path, ObjectNode body) {
        if (path.startsWith("/api/coverage")) {
            cover(path, body);
        } else if (COLLECTIONS.contains(DemoFacts.lastOf(path))) {
            create(path, body);
        } else {
            change(path, body);
        }
    }

    private void requirePast(LocalDate day) {
        require(!day.isAfter(now.toLocalDate()), "future");
    }

    private void create(String collection, ObjectNode body) {
        var path = collection + "/" + body.get("id").asString();
        require(facts.put(path, body) == null, "exists");
        if (DemoFacts.lastOf(collection).equals("participants")) {
            checkBatch(path);
        } else {
            entriesOrOpening(path, body).forEach(day -> units.requireFounded(facts.unit(path), day));
        }
        body.path("coOrganisers").forEach(unit -> units.require(unit.asString()));
    }

    private void cover(String path, ObjectNode body) {
        var unit = path.split("/")[3];
        units.requireFounded(unit, LocalDate.of(2023, 12, 31));
        require(DemoFacts.lastOf(path).equals("2023"), "year");
        require(body.get("implementing").asLong() <= body.get("total").asLong(), "implementing");
        facts.put(path, body.put("unit", unit));
    }

    private Stream<LocalDate> entriesOrOpening(String path, ObjectNode body) {
        return Stream.of("occurredOn", "receivedOn", "submittedOn", "registeredOn", "on")
                .filter(body::has)
                .map(field -> DemoFacts.day(body, field));
    }

    private void change(String path, ObjectNode body) {
        var target = path.replaceFirst("(/recognition/withdrawal|/[a-z]+)$", "");
        var fact = facts.get(target);
        require(fact != null && facts.stands(target), "unknown or voided");
        switch (path.substring(target.length() + 1)) {
            case "void" -> fact.put("voided", true);
            case "correction" -> correct(target, fact, body);
            case "valuation" ->
                    ((ObjectNode) fact.get("goods")).set("valueVnd", body.get("valueVnd"));
            case "recognition" -> recognise(fact, body);
            case "recognition/withdrawal" -> withdraw(fact);
            case "benefit" -> assess(fact, body);
            case "handover" -> handOver(fact, body);
            default -> require(false, "unknown command");
        }
    }

    private void correct(String path, ObjectNode fact, ObjectNode body) {
        require(!body.get("reason").asString().isBlank(), "reason");
        if (body.has("turns")) {
            fact.remove("people");
        }
        fact.setAll(body);
        facts.paths()
                .filter(batch -> batch.startsWith(path + "/participants/") || batch.equals(path))
                .filter(batch -> batch.contains("/participants/") && facts.stands(batch))
                .forEach(this::checkBatch);
    }

    private void checkBatch(String path) {
        var batch = facts.get(path);
        var activity = facts.get(DemoFacts.activityOf(path));
        require(facts.stands(DemoFacts.activityOf(path)), "voided activity");
        var last = activity.has("endedOn") ? DemoFacts.day(activity, "endedOn") : DemoFacts.day(activity, "occurredOn");
        var on = facts.batchDay(path);
        require(!on.isBefore(DemoFacts.day(activity, "occurredOn")) && !on.isAfter(last), "outside");
        long turns = batch.get("turns").asLong();
        require(turns > 0 && batch.path("people").asLong(0) <= turns, "turns");
        var organisers = activity.path("coOrganisers").valueStream().map(JsonNode::asString);
        require(
                Stream.concat(organisers, Stream.of(facts.unit(DemoFacts.activityOf(path))))
                        .anyMatch(facts.unit(path)::equals),
                "not an organiser");
    }

    private static void recognise(ObjectNode initiative, ObjectNode body) {
        var level = "level " + body.get("level").asString();
        require(!initiative.has(level), "already recognised");
        initiative.put(level, true);
        if (!initiative.has("recognisedOn")) {
            initiative.set("recognisedOn", body.get("recognisedOn"));
        }
    }

    private static void withdraw(ObjectNode initiative) {
        require(initiative.has("recognisedOn"), "not recognised");
        initiative.retain("id", "unit", "form", "title", "submittedOn");
    }

    private static void assess(ObjectNode initiative, ObjectNode body) {
        require(initiative.has("recognisedOn"), "not recognised");
        require(body.get("year").asInt() == 2023, "year");
        initiative.set("benefit", body.get("valueVnd"));
    }

    private static void handOver(ObjectNode work, ObjectNode body) {
        require(!work.has("handedOverOn"), "already handed over");
        require(body.get("ownShareVnd").asLong() <= body.get("totalVnd").asLong(), "own share");
        work.setAll(body);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
