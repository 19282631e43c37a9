package vn.sovang.command.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Command;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.AttendanceBasis;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.unit.UnitCode;

/** Wishes about an activity. */
public sealed interface ActivityCommand extends Command {

    ActivityId activity();

    @Override
    default String stream() {
        return activity().stream();
    }

    record Record(ActivityId activity, UnitCode unit, List<UnitCode> coOrganisers, Details details)
            implements ActivityCommand {}

    /**
     * @param changes what the correction makes of the details that stand
     */
    record Correct(ActivityId activity, DetailChanges changes, String reason)
            implements ActivityCommand {}

    record Void(ActivityId activity, String reason) implements ActivityCommand {}

    /**
     * @param unit the lead when absent; @param on the activity's first day when absent
     */
    record RecordBatch(
            ActivityId activity,
            BatchId batch,
            @Nullable UnitCode unit,
            @Nullable LocalDate on,
            Attendance attendance,
            @Nullable AttendanceBasis basis)
            implements ActivityCommand {}

    record CorrectBatch(ActivityId activity, BatchId batch, Attendance attendance, String reason)
            implements ActivityCommand {}

    record VoidBatch(ActivityId activity, BatchId batch, String reason)
            implements ActivityCommand {}
}
