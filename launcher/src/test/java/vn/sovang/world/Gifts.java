package vn.sovang.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on gifts. */
final class Gifts {

    /** What stands of a gift. */
    record Details(
            LocalDate on,
            String recipients,
            long sets,
            @Nullable Long valueVnd,
            @Nullable String activity) {}

    static final class Gift {
        final String id;
        final String unit;
        Details details;
        boolean voided;

        Gift(String id, String unit, Details details) {
            this.id = id;
            this.unit = unit;
            this.details = details;
        }
    }

    private static final long MOST_SETS = 1_000_000;

    private final ReferenceModel model;
    private final Map<String, Gift> gifts = new LinkedHashMap<>();

    Gifts(ReferenceModel model) {
        this.model = model;
    }

    List<Gift> all() {
        return List.copyOf(gifts.values());
    }

    int record(JournalLine line) {
        Details details =
                new Details(
                        line.date("on"),
                        line.text("recipients"),
                        line.number("sets"),
                        line.numberOrNull("valueVnd"),
                        line.textOrNull("activity"));
        Gift gift = new Gift(line.text("id"), line.text("unit"), details);
        Guards guards = model.guards();
        sound(guards, line);
        guards.conflict(gifts.containsKey(gift.id), "already-exists");
        guards.knownUnit(gift.unit);
        guards.notInTheFuture(details.on());
        guards.alive(gift.unit, details.on());
        guards.books(line, List.of(details.on()));
        at(guards, details.activity());
        guards.pass();
        gifts.put(gift.id, gift);
        model.ledger.append();
        count(gift);
        return 201;
    }

    int correct(JournalLine line) {
        Guards guards = model.guards();
        sound(guards, line);
        Gift gift = guards.known(gifts.get(line.thing()), "unknown-gift");
        Details corrected = corrected(gift.details, line.body());
        guards.conflict(gift.voided, "gift-voided");
        guards.notInTheFuture(corrected.on());
        if (corrected.on().equals(gift.details.on())) {
            guards.settled(gift.unit, corrected.on());
        } else {
            guards.alive(gift.unit, corrected.on());
        }
        guards.books(
                line, List.of(gift.details.on(), corrected.on()), !corrected.equals(gift.details));
        if (!Objects.equals(corrected.activity(), gift.details.activity())) {
            at(guards, corrected.activity());
        }
        guards.pass();
        if (!corrected.equals(gift.details)) {
            gift.details = corrected;
            model.ledger.append(Deed.CORRECTED);
            model.ledger.takeBack(gift.id);
            count(gift);
        }
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        Gift gift = guards.known(gifts.get(line.thing()), "unknown-gift");
        guards.conflict(gift.voided, "gift-voided");
        guards.settled(gift.unit, gift.details.on());
        guards.books(line, List.of(gift.details.on()));
        guards.pass();
        gift.voided = true;
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(gift.id);
        return 200;
    }

    private static void sound(Guards guards, JournalLine line) {
        Long sets = line.numberOrNull("sets");
        guards.invalid(sets != null && (sets < 1 || sets > MOST_SETS));
        guards.money(line.numberOrNull("valueVnd"), 0);
    }

    private void at(Guards guards, @Nullable String id) {
        if (id != null) {
            Activity activity = guards.known(model.activities.activity(id), "unknown-activity");
            guards.conflict(activity.voided, "activity-voided");
        }
    }

    private static Details corrected(Details standing, JsonNode body) {
        return new Details(
                body.has("on") ? LocalDate.parse(body.get("on").asString()) : standing.on(),
                body.path("recipients").asString(standing.recipients()),
                body.path("sets").asLong(standing.sets()),
                body.has("valueVnd")
                        ? (body.hasNonNull("valueVnd") ? body.get("valueVnd").asLong() : null)
                        : standing.valueVnd(),
                body.has("activity")
                        ? (body.hasNonNull("activity") ? body.get("activity").asString() : null)
                        : standing.activity());
    }

    private void count(Gift gift) {
        Details details = gift.details;
        model.ledger.add(gift.id, new Delta(gift.unit, "GIFT_SETS", details.on(), details.sets()));
        if (details.valueVnd() != null) {
            model.ledger.add(
                    gift.id,
                    new Delta(
                            gift.unit,
                            model.breaks(Rule.GIFTS_ARE_RESOURCES) ? "CASH_VND" : "GIFT_VND",
                            details.on(),
                            details.valueVnd()));
        }
    }
}
