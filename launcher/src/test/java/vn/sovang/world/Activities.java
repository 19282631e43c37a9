package vn.sovang.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.world.Activity.Batch;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on activities. */
final class Activities {

    private final ReferenceModel model;
    private final Map<String, Activity> activities = new LinkedHashMap<>();

    Activities(ReferenceModel model) {
        this.model = model;
    }

    @Nullable Activity activity(String id) {
        return activities.get(id);
    }

    List<Activity> all() {
        return List.copyOf(activities.values());
    }

    int record(JournalLine line) {
        Map<String, String> fields = combined(Map.of(), line.body());
        List<String> organisers = organisers(line);
        Guards guards = model.guards();
        guards.conflict(activities.containsKey(line.text("id")), "already-exists");
        guards.invalid(new HashSet<>(organisers).size() < organisers.size());
        guards.invalid(Activity.lastDayOf(fields).isBefore(Activity.firstDayOf(fields)));
        guards.notInTheFuture(Activity.firstDayOf(fields));
        guards.notInTheFuture(Activity.lastDayOf(fields));
        organisers.forEach(guards::knownUnit);
        organisers.forEach(unit -> guards.alive(unit, Activity.firstDayOf(fields)));
        guards.books(line, List.of(Activity.firstDayOf(fields)));
        guards.pass();
        Activity activity = new Activity(line.text("id"), organisers, fields);
        activities.put(activity.id, activity);
        model.ledger.append();
        count(activity);
        return 201;
    }

    int correct(JournalLine line) {
        Guards guards = model.guards();
        boolean byItself =
                line.body().hasNonNull("occurredOn") && line.body().hasNonNull("endedOn");
        guards.invalid(byItself && line.date("endedOn").isBefore(line.date("occurredOn")));
        Activity activity = guards.known(activities.get(line.thing()), "unknown-activity");
        Map<String, String> fields = combined(activity.fields, line.body());
        LocalDate first = Activity.firstDayOf(fields);
        boolean moves = !first.equals(activity.firstDay());
        boolean turned = Activity.lastDayOf(fields).isBefore(first);
        guards.conflict(activity.voided, "activity-voided");
        guards.conflict(turned && !byItself, null);
        guards.notInTheFuture(line.dateOrNull("occurredOn"));
        guards.notInTheFuture(line.dateOrNull("endedOn"));
        guards.conflict(!turned && batchOutside(activity, fields), "batch-outside-activity");
        guards.open(oneDayInTwoForms(activity.fields, fields));
        for (String unit : activity.organisers) {
            guards.settled(unit, activity.firstDay());
            if (moves) {
                guards.alive(unit, first);
            }
        }
        activity.currentBatches().forEach(batch -> guards.settledThroughout(batch.subject));
        guards.books(line, beforeAndAfter(activity, first), !fields.equals(activity.fields));
        guards.pass();
        if (!fields.equals(activity.fields)) {
            model.ledger.append(Deed.CORRECTED);
            activity.fields = fields;
            recount(activity);
        }
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        Activity activity = guards.known(activities.get(line.thing()), "unknown-activity");
        guards.conflict(activity.voided, "activity-voided");
        activity.organisers.forEach(unit -> guards.settled(unit, activity.firstDay()));
        activity.currentBatches().forEach(batch -> guards.settledThroughout(batch.subject));
        guards.books(line, daysOf(activity));
        guards.pass();
        activity.voided = true;
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(activity.id);
        if (!model.breaks(Rule.A_VOID_LEAVES_THE_TURNS)) {
            activity.batches.values().forEach(batch -> model.ledger.takeBack(batch.subject));
        }
        return 200;
    }

    private List<LocalDate> beforeAndAfter(Activity activity, LocalDate after) {
        return model.breaks(Rule.ONLY_THE_NEW_DAY_IS_LOOKED_UP)
                ? List.of(after)
                : List.of(activity.firstDay(), after);
    }

    private List<LocalDate> daysOf(Activity activity) {
        List<LocalDate> days = new ArrayList<>(List.of(activity.firstDay()));
        if (!model.breaks(Rule.THE_DAYS_OF_BATCHES_ARE_NOT_LOOKED_UP)) {
            activity.currentBatches()
                    .forEach(
                            batch ->
                                    model.ledger
                                            .netOf(batch.subject)
                                            .forEach(delta -> days.add(delta.on())));
        }
        return days;
    }

    private void recount(Activity activity) {
        model.ledger.takeBack(activity.id);
        count(activity);
        for (Batch batch : activity.currentBatches()) {
            if (batch.ownDay == null && !model.breaks(Rule.BATCHES_STAY_WHEN_THE_ACTIVITY_MOVES)) {
                model.ledger.takeBack(batch.subject);
                model.ledger.add(
                        batch.subject,
                        new Delta(
                                batch.unit, "PARTICIPANT_TURNS", activity.firstDay(), batch.turns));
            }
        }
    }

    private void count(Activity activity) {
        List<String> counted =
                model.breaks(Rule.CO_ORGANISERS_COUNT_TOO)
                        ? activity.organisers
                        : List.of(activity.unit);
        counted.forEach(
                unit ->
                        model.ledger.add(
                                activity.id,
                                new Delta(unit, "ACTIVITIES", activity.firstDay(), 1)));
    }

    private static boolean batchOutside(Activity activity, Map<String, String> fields) {
        return activity.currentBatches().stream()
                .map(batch -> batch.ownDay)
                .anyMatch(
                        day ->
                                day != null
                                        && outside(
                                                day,
                                                Activity.firstDayOf(fields),
                                                Activity.lastDayOf(fields)));
    }

    static boolean outside(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) || day.isAfter(last);
    }

    /**
     * Whether only "no end" and "ended on the first day" differ: the contract does not say if that
     * is a change.
     */
    private static boolean oneDayInTwoForms(Map<String, String> before, Map<String, String> after) {
        return !before.equals(after)
                && before.containsKey("endedOn") != after.containsKey("endedOn")
                && Activity.firstDayOf(before).equals(Activity.firstDayOf(after))
                && Activity.lastDayOf(before).equals(Activity.lastDayOf(after));
    }

    private static List<String> organisers(JournalLine line) {
        List<String> organisers = new ArrayList<>(List.of(line.text("unit")));
        line.body().path("coOrganisers").forEach(unit -> organisers.add(unit.asString()));
        return List.copyOf(organisers);
    }

    private static Map<String, String> combined(Map<String, String> standing, JsonNode body) {
        Map<String, String> fields = new HashMap<>(standing);
        for (String field : List.of("title", "kind", "occurredOn", "endedOn", "place", "note")) {
            JsonNode given = body.get(field);
            if (given != null && given.isNull()) {
                fields.remove(field);
            } else if (given != null) {
                fields.put(field, JournalLine.normal(given));
            }
        }
        return fields;
    }
}
