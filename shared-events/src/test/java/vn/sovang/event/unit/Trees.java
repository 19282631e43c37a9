package vn.sovang.event.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Trees of units for tests: the province over two attached unions, and a base union below the first
 * of them.
 */
final class Trees {

    static final UnitCode TINH = new UnitCode("tinh-doan");
    static final UnitCode THAN = new UnitCode("than");
    static final UnitCode DIEN = new UnitCode("dien");
    static final UnitCode MO = new UnitCode("mo");

    private Trees() {}

    static UnitTree province() {
        return UnitTree.EMPTY
                .with(registered(TINH, null))
                .with(registered(THAN, TINH))
                .with(registered(DIEN, TINH))
                .with(registered(MO, THAN));
    }

    static UnitEvent registered(UnitCode unit, @Nullable UnitCode parent) {
        return new UnitEvent.Registered(
                unit, "Đoàn " + unit, UnitKind.BASE, parent, day("2000-01-01"));
    }

    static UnitEvent moved(UnitCode unit, UnitCode parent, String effectiveOn) {
        return new UnitEvent.Transferred(unit, null, parent, day(effectiveOn), null);
    }

    static UnitEvent renamed(UnitCode unit, String name, String effectiveOn) {
        return new UnitEvent.Renamed(unit, "?", name, day(effectiveOn), null);
    }

    static UnitEvent ended(UnitCode unit, String effectiveOn) {
        return new UnitEvent.Ended(unit, day(effectiveOn), "sáp nhập");
    }

    static Tenure always(UnitCode unit) {
        return Tenure.always(unit);
    }

    static Tenure until(UnitCode unit, String last) {
        return new Tenure(unit, LocalDate.MIN, day(last));
    }

    static Tenure since(UnitCode unit, String first) {
        return new Tenure(unit, day(first), LocalDate.MAX);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
