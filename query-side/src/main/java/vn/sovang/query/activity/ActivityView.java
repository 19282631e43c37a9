package vn.sovang.query.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.activity.AttendanceBasis;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;

/**
 * @param turns of all batches that stand; none once the activity is voided
 */
record ActivityView(
        UUID id,
        UnitCode unit,
        String title,
        ActivityKind kind,
        LocalDate occurredOn,
        @Nullable LocalDate endedOn,
        @Nullable String place,
        @Nullable String note,
        List<UnitCode> coOrganisers,
        ItemState state,
        List<Batch> batches,
        long turns,
        Instant recordedAt,
        @Nullable String voidReason,
        LogPosition asOf) {

    /**
     * @param ownDay whether it stays on its day when the activity moves
     */
    record Batch(
            UUID id,
            UnitCode unit,
            LocalDate on,
            @JsonIgnore boolean ownDay,
            long turns,
            @Nullable Long people,
            @Nullable AttendanceBasis basis,
            ItemState state) {

        static Batch of(ActivityEvent.BatchRecorded event) {
            return new Batch(
                    event.batch().value(),
                    event.unit(),
                    event.on(),
                    event.ownDay(),
                    event.attendance().turns(),
                    event.attendance().people(),
                    event.basis(),
                    ItemState.CURRENT);
        }

        Batch with(ActivityEvent.Attendance current) {
            return new Batch(
                    id,
                    unit,
                    on,
                    ownDay,
                    current.turns(),
                    current.people(),
                    basis,
                    ItemState.CORRECTED);
        }

        Batch voided() {
            return new Batch(id, unit, on, ownDay, turns, people, basis, ItemState.VOIDED);
        }

        Batch following(LocalDate firstDay) {
            return ownDay || !stands()
                    ? this
                    : new Batch(id, unit, firstDay, false, turns, people, basis, state);
        }

        boolean stands() {
            return state != ItemState.VOIDED;
        }
    }
}
