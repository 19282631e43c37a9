package vn.sovang.event;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.event.unit.UnitCode;

/** Short words for tests of events. */
public final class Days {

    public static final UnitCode THAN = new UnitCode("than");
    public static final UnitCode DIEN = new UnitCode("dien");

    private Days() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static LedgerEntry entry(UnitCode unit, Indicator indicator, String day, long delta) {
        return new LedgerEntry(unit, indicator, day(day), delta);
    }

    /** What all the events together add to a figure. */
    public static long sum(Indicator indicator, Event... events) {
        return List.of(events).stream()
                .flatMap(event -> event.ledgerEntries().stream())
                .filter(entry -> entry.indicator() == indicator)
                .mapToLong(LedgerEntry::delta)
                .sum();
    }
}
