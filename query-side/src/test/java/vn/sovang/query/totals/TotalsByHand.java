package vn.sovang.query.totals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.Clusters;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitTree;

/** Adds up the entries of the first events one by one: what the views must agree with. */
record TotalsByHand(List<Event> events) {

    Totals of(String scope, int year, LocalDate through) {
        Predicate<LedgerEntry> inScope = inScope(scope, year);
        Map<Indicator, Long> sums = new EnumMap<>(Indicator.class);
        events.stream()
                .flatMap(event -> event.ledgerEntries().stream())
                .filter(entry -> entry.year() == year && !entry.occurredOn().isAfter(through))
                .filter(inScope)
                .forEach(entry -> sums.merge(entry.indicator(), entry.delta(), Math::addExact));
        return new Totals(sums);
    }

    private Predicate<LedgerEntry> inScope(String scope, int year) {
        String code = scope.substring(scope.indexOf(':') + 1);
        UnitTree tree = tree();
        return switch (scope.charAt(0)) {
            case 'a' -> _ -> true;
            case 'o' -> entry -> entry.unit().value().equals(code);
            case 'u' ->
                    entry -> tree.isWithin(entry.unit(), new UnitCode(code), entry.occurredOn());
            default -> {
                List<UnitCode> members =
                        clusters().find(new ClusterCode(code)).orElseThrow().membersOf(year);
                yield entry ->
                        members.stream()
                                .anyMatch(
                                        member ->
                                                tree.isWithin(
                                                        entry.unit(), member, entry.occurredOn()));
            }
        };
    }

    private UnitTree tree() {
        UnitTree tree = UnitTree.EMPTY;
        for (Event event : events) {
            tree = event instanceof UnitEvent unit ? tree.with(unit) : tree;
        }
        return tree;
    }

    private Clusters clusters() {
        Clusters clusters = Clusters.EMPTY;
        for (Event event : events) {
            clusters = event instanceof ClusterEvent cluster ? clusters.with(cluster) : clusters;
        }
        return clusters;
    }
}
