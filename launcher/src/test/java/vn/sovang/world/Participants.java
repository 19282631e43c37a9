package vn.sovang.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.Activity.Batch;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on participant batches. */
final class Participants {

    private final ReferenceModel model;

    Participants(ReferenceModel model) {
        this.model = model;
    }

    int record(JournalLine line) {
        Guards guards = model.guards();
        numbers(guards, line);
        Activity activity =
                guards.known(model.activities.activity(line.thing()), "unknown-activity");
        String unit = line.body().hasNonNull("unit") ? line.text("unit") : activity.unit;
        LocalDate ownDay = line.dateOrNull("on");
        LocalDate day = ownDay == null ? activity.firstDay() : ownDay;
        boolean again = activity.batches.containsKey(line.text("id"));
        guards.conflict(again && !model.breaks(Rule.A_BATCH_IS_ACCEPTED_TWICE), "already-exists");
        guards.conflict(activity.voided, "activity-voided");
        guards.knownUnit(unit);
        guards.conflict(!activity.organisers.contains(unit), "not-an-organiser");
        guards.notInTheFuture(ownDay);
        guards.conflict(
                Activities.outside(day, activity.firstDay(), activity.lastDay()),
                "batch-outside-activity");
        guards.alive(unit, day);
        guards.books(line, List.of(day));
        guards.open(
                model.tree.alive(unit, day)
                        && activity.organisers.stream()
                                .anyMatch(other -> !model.tree.alive(other, day)));
        guards.pass();
        String subject = activity.id + "/" + line.text("id");
        Batch batch =
                new Batch(subject, unit, ownDay, line.number("turns"), line.numberOrNull("people"));
        activity.batches.put(line.text("id"), batch);
        model.ledger.append();
        model.ledger.add(
                subject,
                new Delta(unit, "PARTICIPANT_TURNS", ledgerDay(activity, batch), batch.turns));
        return 201;
    }

    int correct(JournalLine line) {
        Guards guards = model.guards();
        numbers(guards, line);
        Activity activity =
                guards.known(model.activities.activity(line.thing()), "unknown-activity");
        Batch batch = known(guards, activity, line);
        long turns = line.number("turns");
        @Nullable Long people = line.numberOrNull("people");
        boolean changed = turns != batch.turns || !Objects.equals(people, batch.people);
        guards.books(line, List.of(ledgerDay(activity, batch)), changed);
        guards.pass();
        if (changed) {
            model.ledger.append(Deed.CORRECTED);
            long before =
                    model.breaks(Rule.CORRECTIONS_START_FROM_THE_FIRST_NUMBER)
                            ? batch.firstTurns
                            : batch.turns;
            LocalDate day = ledgerDay(activity, batch);
            model.ledger.add(
                    batch.subject, new Delta(batch.unit, "PARTICIPANT_TURNS", day, turns - before));
            batch.turns = turns;
            batch.people = people;
        }
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        Activity activity =
                guards.known(model.activities.activity(line.thing()), "unknown-activity");
        Batch batch = known(guards, activity, line);
        guards.books(line, List.of(ledgerDay(activity, batch)));
        guards.pass();
        batch.voided = true;
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(batch.subject);
        return 200;
    }

    private Batch known(Guards guards, Activity activity, JournalLine line) {
        guards.conflict(activity.voided, "activity-voided");
        Batch batch = guards.known(activity.batches.get(line.part()), null);
        guards.conflict(batch.voided, null);
        guards.settled(batch.unit, ledgerDay(activity, batch));
        return batch;
    }

    private void numbers(Guards guards, JournalLine line) {
        long turns = line.number("turns");
        @Nullable Long people = line.numberOrNull("people");
        guards.invalid(turns < 1 || turns > 1_000_000);
        boolean tooMany = people != null && people > turns;
        guards.invalid(tooMany && !model.breaks(Rule.MORE_PEOPLE_THAN_TURNS_PASS));
    }

    private LocalDate ledgerDay(Activity activity, Batch batch) {
        LocalDate own = batch.ownDay;
        return own == null || model.breaks(Rule.BATCHES_COUNT_ON_THE_FIRST_DAY)
                ? activity.firstDay()
                : own;
    }
}
