package vn.sovang.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on youth works. */
final class YouthWorks {

    static final class YouthWork {
        final String id;
        final String unit;
        final String level;
        final LocalDate registeredOn;
        @Nullable LocalDate handedOverOn;
        boolean voided;

        YouthWork(String id, String unit, String level, LocalDate registeredOn) {
            this.id = id;
            this.unit = unit;
            this.level = level;
            this.registeredOn = registeredOn;
        }
    }

    private final ReferenceModel model;
    private final Map<String, YouthWork> works = new LinkedHashMap<>();

    YouthWorks(ReferenceModel model) {
        this.model = model;
    }

    List<YouthWork> all() {
        return List.copyOf(works.values());
    }

    int register(JournalLine line) {
        YouthWork work =
                new YouthWork(
                        line.text("id"),
                        line.text("unit"),
                        line.text("level"),
                        line.date("registeredOn"));
        Guards guards = model.guards();
        guards.conflict(works.containsKey(work.id), "already-exists");
        guards.knownUnit(work.unit);
        guards.notInTheFuture(work.registeredOn);
        guards.alive(work.unit, work.registeredOn);
        guards.books(line, List.of(work.registeredOn));
        guards.pass();
        works.put(work.id, work);
        model.ledger.append();
        return 201;
    }

    int handOver(JournalLine line) {
        Guards guards = model.guards();
        LocalDate day = line.date("handedOverOn");
        long total = line.number("totalVnd");
        long own = line.number("ownShareVnd");
        guards.money(total, 1);
        guards.money(own, 1);
        guards.invalid(own > total && !model.breaks(Rule.OWN_SHARE_EXCEEDS_THE_TOTAL));
        YouthWork work = guards.known(works.get(line.thing()), "unknown-youth-work");
        guards.conflict(work.voided, "youth-work-voided");
        guards.conflict(work.handedOverOn != null, "already-handed-over");
        guards.notInTheFuture(day);
        guards.alive(work.unit, day);
        guards.open(day.isBefore(work.registeredOn));
        guards.books(line, List.of(day));
        guards.pass();
        work.handedOverOn = day;
        model.ledger.append();
        model.ledger.add(work.id, new Delta(work.unit, "YOUTH_WORKS_" + work.level, day, 1));
        model.ledger.add(work.id, new Delta(work.unit, "YOUTH_WORK_TOTAL_VND", day, total));
        model.ledger.add(work.id, new Delta(work.unit, "YOUTH_WORK_OWN_VND", day, own));
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        YouthWork work = guards.known(works.get(line.thing()), "unknown-youth-work");
        guards.conflict(work.voided, "youth-work-voided");
        guards.settled(work.unit, work.registeredOn);
        guards.settledThroughout(work.id);
        LocalDate handedOverOn = work.handedOverOn;
        guards.books(line, List.of(handedOverOn == null ? work.registeredOn : handedOverOn));
        guards.pass();
        work.voided = true;
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(work.id);
        return 200;
    }
}
