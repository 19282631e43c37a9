package vn.sovang.world;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on initiatives and research topics. */
final class Initiatives {

    /** {@code levels} and {@code benefits} are those that stand: a withdrawal empties both. */
    static final class Initiative {
        final String id;
        final String unit;
        final String indicator;
        final LocalDate submittedOn;
        final Set<String> levels = new HashSet<>();
        final Map<Integer, Long> benefits = new TreeMap<>();
        boolean voided;

        Initiative(String id, String unit, String form, LocalDate submittedOn) {
            this.id = id;
            this.unit = unit;
            this.indicator = form.equals("INITIATIVE") ? "INITIATIVES" : "RESEARCH_TOPICS";
            this.submittedOn = submittedOn;
        }
    }

    private final ReferenceModel model;
    private final Map<String, Initiative> initiatives = new LinkedHashMap<>();

    Initiatives(ReferenceModel model) {
        this.model = model;
    }

    List<Initiative> all() {
        return List.copyOf(initiatives.values());
    }

    int submit(JournalLine line) {
        Initiative initiative =
                new Initiative(
                        line.text("id"),
                        line.text("unit"),
                        line.text("form"),
                        line.date("submittedOn"));
        Guards guards = model.guards();
        guards.conflict(initiatives.containsKey(initiative.id), "already-exists");
        guards.knownUnit(initiative.unit);
        guards.notInTheFuture(initiative.submittedOn);
        guards.alive(initiative.unit, initiative.submittedOn);
        guards.books(line, List.of(initiative.submittedOn));
        guards.pass();
        initiatives.put(initiative.id, initiative);
        model.ledger.append();
        return 201;
    }

    int recognise(JournalLine line) {
        Guards guards = model.guards();
        Initiative initiative = guards.known(initiatives.get(line.thing()), "unknown-initiative");
        LocalDate day = line.date("recognisedOn");
        boolean first = initiative.levels.isEmpty();
        guards.conflict(initiative.voided, "initiative-voided");
        guards.conflict(initiative.levels.contains(line.text("level")), "already-recognised");
        guards.notInTheFuture(day);
        guards.open(day.isBefore(initiative.submittedOn));
        if (first) {
            guards.alive(initiative.unit, day);
        } else {
            guards.settled(initiative.unit, day);
        }
        guards.books(line, List.of(day));
        guards.pass();
        model.ledger.append();
        initiative.levels.add(line.text("level"));
        if (first || model.breaks(Rule.EVERY_LEVEL_COUNTS)) {
            model.ledger.add(
                    initiative.id, new Delta(initiative.unit, initiative.indicator, day, 1));
        }
        return 200;
    }

    int withdraw(JournalLine line) {
        Guards guards = model.guards();
        Initiative initiative = current(guards, line);
        guards.conflict(initiative.levels.isEmpty(), "not-recognised");
        guards.pass();
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(initiative.id);
        initiative.levels.clear();
        initiative.benefits.clear();
        return 200;
    }

    int assessBenefit(JournalLine line) {
        Guards guards = model.guards();
        int year = (int) line.number("year");
        long value = line.number("valueVnd");
        guards.money(value, 0);
        Initiative initiative = guards.known(initiatives.get(line.thing()), "unknown-initiative");
        LocalDate day = LocalDate.of(year, 12, 31);
        boolean revises = initiative.benefits.containsKey(year);
        long before = initiative.benefits.getOrDefault(year, 0L);
        guards.conflict(initiative.voided, "initiative-voided");
        guards.conflict(initiative.levels.isEmpty(), "not-recognised");
        guards.conflict(year > model.ledger.today().getYear(), "date-in-future");
        guards.notInTheFuture(line.date("assessedOn"));
        guards.alive(initiative.unit, day);
        guards.open(revises && (value == before || !model.tree.alive(initiative.unit, day)));
        guards.open(revises && before == 0);
        guards.books(line, List.of(day));
        guards.pass();
        model.ledger.append(revises ? Deed.REVALUED : Deed.RECORDED);
        long added = model.breaks(Rule.A_REVISION_ADDS_THE_WHOLE_VALUE) ? value : value - before;
        model.ledger.add(initiative.id, new Delta(initiative.unit, "BENEFIT_VND", day, added));
        initiative.benefits.put(year, value);
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        Initiative initiative = current(guards, line);
        guards.pass();
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(initiative.id);
        initiative.voided = true;
        return 200;
    }

    private Initiative current(Guards guards, JournalLine line) {
        Initiative initiative = guards.known(initiatives.get(line.thing()), "unknown-initiative");
        guards.conflict(initiative.voided, "initiative-voided");
        guards.settled(initiative.unit, initiative.submittedOn);
        guards.settledThroughout(initiative.id);
        guards.books(line, daysOf(initiative));
        return initiative;
    }

    /** Where it and its benefits count, or, when it counts nowhere, where it was submitted. */
    private List<LocalDate> daysOf(Initiative initiative) {
        List<LocalDate> days =
                Stream.concat(
                                model.ledger.netOf(initiative.id).stream()
                                        .map(Delta::on)
                                        .filter(this::looksUp),
                                initiative.benefits.keySet().stream()
                                        .map(year -> LocalDate.of(year, 12, 31))
                                        .filter(this::looksUp))
                        .toList();
        return initiative.levels.isEmpty() ? List.of(initiative.submittedOn) : days;
    }

    private boolean looksUp(LocalDate day) {
        return !model.breaks(Rule.THE_YEARS_OF_BENEFITS_ARE_NOT_LOOKED_UP)
                || day.getDayOfYear() < 365;
    }
}
