package vn.sovang.query.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.Unit;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitKind;

/** A unit as it is on one day. @param endedOn the first day on which it is no more */
record UnitView(
        UnitCode code,
        String name,
        UnitKind kind,
        @Nullable UnitCode parent,
        LocalDate since,
        @Nullable LocalDate endedOn) {

    static UnitView of(Unit unit, LocalDate day) {
        return new UnitView(
                unit.code(),
                unit.nameOn(day),
                unit.kind(),
                unit.parentOn(day).orElse(null),
                unit.since(),
                unit.endedOn());
    }
}
