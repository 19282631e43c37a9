package vn.sovang.world;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides the commands on units. */
final class Units {

    private final ReferenceModel model;

    Units(ReferenceModel model) {
        this.model = model;
    }

    int register(JournalLine line) {
        String parent = line.textOrNull("parent");
        Guards guards = model.guards();
        guards.invalid(!line.text("code").matches("[a-z0-9][a-z0-9-]{1,39}"));
        guards.conflict(model.tree.unit(line.text("code")) != null, "already-exists");
        guards.knownUnit(parent);
        guards.open((parent == null) != line.text("kind").equals("PROVINCE"));
        guards.open(parent != null && hasEnd(parent));
        guards.pass();
        model.ledger.append();
        model.tree.plant(
                new UnitTree.Unit(
                        line.text("code"),
                        model.ledger.head(),
                        parent,
                        line.date("since"),
                        line.text("name")));
        return 201;
    }

    int rename(JournalLine line) {
        Guards guards = model.guards();
        UnitTree.Unit unit = guards.known(model.tree.unit(line.thing()), "unknown-unit");
        List<@Nullable Object> name =
                Arrays.asList(
                        line.text("name"), line.date("effectiveOn"), line.textOrNull("decision"));
        boolean unchanged = name.equals(unit.lastName);
        guards.open(unit.end != null || line.date("effectiveOn").isBefore(unit.since));
        guards.open(!unchanged && line.text("name").equals(unit.lastName.getFirst()));
        guards.pass();
        if (!unchanged) {
            model.ledger.append();
            unit.lastName = name;
        }
        return 200;
    }

    int transfer(JournalLine line) {
        Guards guards = model.guards();
        UnitTree.Unit unit = guards.known(model.tree.unit(line.thing()), "unknown-unit");
        UnitTree.Unit parent = guards.known(model.tree.unit(line.text("parent")), "unknown-unit");
        LocalDate from = line.date("effectiveOn");
        var transfer =
                new UnitTree.Transfer(
                        model.ledger.head() + 1, model.ledger.today(), from, parent.code);
        guards.open(
                unit == parent || unit.parent == null || unit.end != null || parent.end != null);
        guards.open(from.isBefore(unit.since) || from.isBefore(parent.since));
        guards.open(parent.code.equals(model.tree.parentOn(unit, from, model.ledger.head())));
        boolean cycle = !model.breaks(Rule.CYCLES_PASS) && model.tree.wouldCycle(unit, transfer);
        guards.conflict(cycle, "cycle-in-units");
        guards.pass();
        model.ledger.append();
        unit.transfers.add(transfer);
        return 200;
    }

    int end(JournalLine line) {
        Guards guards = model.guards();
        UnitTree.Unit unit = guards.known(model.tree.unit(line.thing()), "unknown-unit");
        guards.open(unit.end != null || unit.parent == null);
        guards.open(!line.date("effectiveOn").isAfter(unit.since));
        guards.pass();
        model.ledger.append();
        unit.end = line.date("effectiveOn");
        return 200;
    }

    private boolean hasEnd(String code) {
        UnitTree.Unit unit = model.tree.unit(code);
        return unit != null && unit.end != null;
    }
}
