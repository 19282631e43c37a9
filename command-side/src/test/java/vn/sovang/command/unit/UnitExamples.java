package vn.sovang.command.unit;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;

import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.Province;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitEvent.Renamed;
import vn.sovang.event.unit.UnitEvent.Transferred;
import vn.sovang.event.unit.UnitKind;

/** An attached union, as the province knows it, and what may become of it. */
final class UnitExamples {

    static final UnitEvent REGISTERED = Province.registered(THAN, UnitKind.ATTACHED, TINH_DOAN);

    private UnitExamples() {}

    static Decisions units() {
        return Decisions.about(UnitRecord.class);
    }

    static Renamed renamed(String previous, String name, String effectiveOn) {
        return new Renamed(THAN, previous, name, day(effectiveOn), null);
    }

    static Transferred moved(
            UnitCode unit, @Nullable UnitCode previous, UnitCode parent, String effectiveOn) {
        return new Transferred(unit, previous, parent, day(effectiveOn), null);
    }
}
