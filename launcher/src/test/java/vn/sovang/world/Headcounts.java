package vn.sovang.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on headcounts. */
final class Headcounts {

    /** What stands of a headcount; {@code decision} may be null. */
    record Details(String kind, LocalDate on, long count, @Nullable String decision) {}

    static final class Headcount {
        final String id;
        final String unit;
        Details details;
        boolean voided;

        Headcount(String id, String unit, Details details) {
            this.id = id;
            this.unit = unit;
            this.details = details;
        }
    }

    private static final long MOST_PEOPLE = 100_000;

    private final ReferenceModel model;
    private final Map<String, Headcount> headcounts = new LinkedHashMap<>();

    Headcounts(ReferenceModel model) {
        this.model = model;
    }

    List<Headcount> all() {
        return List.copyOf(headcounts.values());
    }

    int record(JournalLine line) {
        Details details =
                new Details(
                        line.text("kind"),
                        line.date("on"),
                        line.number("count"),
                        line.textOrNull("decision"));
        Headcount headcount = new Headcount(line.text("id"), line.text("unit"), details);
        Guards guards = model.guards();
        sound(guards, details.count());
        guards.conflict(headcounts.containsKey(headcount.id), "already-exists");
        guards.knownUnit(headcount.unit);
        guards.notInTheFuture(details.on());
        guards.alive(headcount.unit, details.on());
        guards.books(line, List.of(details.on()));
        guards.pass();
        headcounts.put(headcount.id, headcount);
        model.ledger.append();
        count(headcount);
        return 201;
    }

    int correct(JournalLine line) {
        Guards guards = model.guards();
        sound(guards, line.numberOrNull("count"));
        Headcount headcount = guards.known(headcounts.get(line.thing()), "unknown-headcount");
        Details corrected = corrected(headcount.details, line.body());
        guards.conflict(headcount.voided, "headcount-voided");
        guards.notInTheFuture(corrected.on());
        if (corrected.on().equals(headcount.details.on())) {
            guards.settled(headcount.unit, corrected.on());
        } else {
            guards.alive(headcount.unit, corrected.on());
        }
        guards.books(
                line,
                List.of(headcount.details.on(), corrected.on()),
                !corrected.equals(headcount.details));
        guards.pass();
        if (!corrected.equals(headcount.details)) {
            headcount.details = corrected;
            model.ledger.append(Deed.CORRECTED);
            model.ledger.takeBack(headcount.id);
            count(headcount);
        }
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        Headcount headcount = guards.known(headcounts.get(line.thing()), "unknown-headcount");
        guards.conflict(headcount.voided, "headcount-voided");
        guards.settled(headcount.unit, headcount.details.on());
        guards.books(line, List.of(headcount.details.on()));
        guards.pass();
        headcount.voided = true;
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(headcount.id);
        return 200;
    }

    private static void sound(Guards guards, @Nullable Long count) {
        guards.invalid(count != null && (count < 1 || count > MOST_PEOPLE));
    }

    private static Details corrected(Details standing, JsonNode body) {
        return new Details(
                body.path("kind").asString(standing.kind()),
                body.has("on") ? LocalDate.parse(body.get("on").asString()) : standing.on(),
                body.path("count").asLong(standing.count()),
                body.has("decision")
                        ? (body.hasNonNull("decision")
                                ? JournalLine.normal(body.get("decision"))
                                : null)
                        : standing.decision());
    }

    private void count(Headcount headcount) {
        Details details = headcount.details;
        model.ledger.add(
                headcount.id,
                new Delta(headcount.unit, details.kind(), details.on(), details.count()));
    }
}
