package vn.sovang.command.activity;

import java.time.LocalDate;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.unit.UnitCode;

/**
 * A participant batch as it stands. @param ownDay whether it stays on its day when the activity
 * moves
 */
record Batch(UnitCode unit, LocalDate on, boolean ownDay, Attendance attendance, boolean voided) {

    Batch with(Attendance corrected) {
        return new Batch(unit, on, ownDay, corrected, voided);
    }

    Batch movedTo(LocalDate firstDay) {
        return ownDay ? this : new Batch(unit, firstDay, false, attendance, voided);
    }

    Batch taken() {
        return new Batch(unit, on, ownDay, attendance, true);
    }
}
