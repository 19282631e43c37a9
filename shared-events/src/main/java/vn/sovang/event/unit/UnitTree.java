package vn.sovang.event.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;

/**
 * All units as the log tells them up to some position: an immutable fold of the events of units.
 *
 * <p>A transfer holds from its effective date until the next later effective date, whatever the
 * order of recording; of two with the same date the later recorded one holds. So the tree has a
 * shape on every date, past and to come.
 */
public final class UnitTree {

    public static final UnitTree EMPTY = new UnitTree(new LinkedHashMap<>());

    private final LinkedHashMap<UnitCode, Unit> units;
    private final Map<UnitCode, List<Tenure>> branches;

    private UnitTree(LinkedHashMap<UnitCode, Unit> units) {
        this.units = units;
        this.branches = branchesOf(units.values());
    }

    /** The tree with one more event; events come in the order of the log. */
    public UnitTree with(UnitEvent event) {
        LinkedHashMap<UnitCode, Unit> next = new LinkedHashMap<>(units);
        next.put(
                event.unit(),
                switch (event) {
                    case UnitEvent.Registered registered -> Unit.registered(registered);
                    case UnitEvent.Renamed renamed -> known(renamed).renamed(renamed);
                    case UnitEvent.Transferred transferred ->
                            known(transferred).transferred(transferred);
                    case UnitEvent.Ended ended -> known(ended).ended(ended);
                });
        return new UnitTree(next);
    }

    /** In the order of registration. */
    public SequencedCollection<Unit> units() {
        return units.sequencedValues();
    }

    public Optional<Unit> find(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The unit and whoever is below it, each for the days on which it is. */
    public List<Tenure> tenuresBelow(UnitCode root) {
        List<Tenure> found = new ArrayList<>();
        collect(Tenure.always(root), found);
        return found;
    }

    /** Whether a unit is, on that day, the other one or somewhere below it. */
    public boolean isWithin(UnitCode unit, UnitCode ancestor, LocalDate date) {
        return unit.equals(ancestor)
                || find(unit)
                        .flatMap(below -> below.parentOn(date))
                        .filter(parent -> isWithin(parent, ancestor, date))
                        .isPresent();
    }

    /**
     * Whether hanging the unit below that parent from a date on would, on any day, put it below
     * itself.
     */
    public boolean wouldCycle(UnitCode unit, UnitCode parent, LocalDate effectiveOn) {
        LocalDate next = find(unit).orElseThrow().parents().higherKey(effectiveOn);
        LocalDate last = next == null ? LocalDate.MAX : next.minusDays(1);
        return tenuresBelow(unit).stream()
                .filter(each -> each.unit().equals(parent))
                .anyMatch(each -> each.within(effectiveOn, last).isPresent());
    }

    /** Whoever stands above a unit on any day. */
    public Set<UnitCode> everAbove(UnitCode unit) {
        Set<UnitCode> above = new LinkedHashSet<>();
        Deque<UnitCode> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            find(open.remove()).stream()
                    .flatMap(each -> each.parents().values().stream())
                    .filter(above::add)
                    .forEach(open::add);
        }
        return above;
    }

    private void collect(Tenure tenure, List<Tenure> found) {
        found.add(tenure);
        for (Tenure branch : branches.getOrDefault(tenure.unit(), List.of())) {
            branch.within(tenure.from(), tenure.until()).ifPresent(below -> collect(below, found));
        }
    }

    private Unit known(UnitEvent event) {
        return find(event.unit())
                .orElseThrow(() -> new IllegalStateException("Unregistered unit in " + event));
    }

    private static Map<UnitCode, List<Tenure>> branchesOf(Collection<Unit> units) {
        Map<UnitCode, List<Tenure>> branches = new HashMap<>();
        for (Unit unit : units) {
            unit.parents()
                    .forEach(
                            (from, parent) -> {
                                LocalDate next = unit.parents().higherKey(from);
                                LocalDate until = next == null ? LocalDate.MAX : next.minusDays(1);
                                branches.computeIfAbsent(parent, none -> new ArrayList<>())
                                        .add(new Tenure(unit.code(), from, until));
                            });
        }
        return branches;
    }
}
