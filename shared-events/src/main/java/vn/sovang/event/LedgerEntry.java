package vn.sovang.event;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.event.unit.UnitCode;

/**
 * One summand of a figure.
 *
 * @param unit the unit whose figure moves
 * @param indicator which figure
 * @param occurredOn the day in Vietnam that places the entry in a year
 * @param delta how much is added; never 0
 */
public record LedgerEntry(UnitCode unit, Indicator indicator, LocalDate occurredOn, long delta) {

    public int year() {
        return occurredOn.getYear();
    }

    public LedgerEntry reversed() {
        return new LedgerEntry(unit, indicator, occurredOn, Math.negateExact(delta));
    }

    /** The one entry, or none when it would add nothing. */
    public static List<LedgerEntry> of(
            UnitCode unit, Indicator indicator, LocalDate occurredOn, long delta) {
        return delta == 0
                ? List.of()
                : List.of(new LedgerEntry(unit, indicator, occurredOn, delta));
    }

    public static List<LedgerEntry> all(List<List<LedgerEntry>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /**
     * Leads from one set of entries to another: one entry per unit, indicator and day on which they
     * differ. What both have alike moves nothing.
     */
    public static List<LedgerEntry> difference(
            List<LedgerEntry> previous, List<LedgerEntry> current) {
        Map<Place, Long> sums = new LinkedHashMap<>();
        all(List.of(reversed(previous), current))
                .forEach(each -> sums.merge(each.place(), each.delta(), Math::addExact));
        return all(
                sums.entrySet().stream()
                        .map(each -> each.getKey().entries(each.getValue()))
                        .toList());
    }

    public static List<LedgerEntry> reversed(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::reversed).toList();
    }

    private Place place() {
        return new Place(unit, indicator, occurredOn);
    }

    private record Place(UnitCode unit, Indicator indicator, LocalDate occurredOn) {

        List<LedgerEntry> entries(long delta) {
            return of(unit, indicator, occurredOn, delta);
        }
    }
}
