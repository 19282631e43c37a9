package vn.sovang.event;

import java.time.LocalDate;
import java.util.List;
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

    public static List<LedgerEntry> reversed(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::reversed).toList();
    }
}
