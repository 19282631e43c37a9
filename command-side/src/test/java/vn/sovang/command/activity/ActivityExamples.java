package vn.sovang.command.activity;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.BatchCorrected;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.BatchVoided;
import vn.sovang.event.activity.ActivityEvent.Corrected;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.Recorded;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityEvent.Voided;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.unit.UnitCode;

/** An activity from 28 December to 3 January, led by one unit and co-organised by another. */
final class ActivityExamples {

    static final ActivityId ACTIVITY = new ActivityId(new UUID(0, 1));
    static final BatchId BATCH = new BatchId(new UUID(0, 2));
    static final BatchId OTHER_BATCH = new BatchId(new UUID(0, 3));
    static final String WHY = "đối chiếu danh sách";
    static final Details DETAILS = during("2023-12-28", "2024-01-03");
    static final Recorded RECORDED = new Recorded(ACTIVITY, THAN, List.of(DIEN), DETAILS);
    static final Voided VOIDED = new Voided(ACTIVITY, THAN, List.of(DIEN), DETAILS, List.of(), WHY);

    private ActivityExamples() {}

    static Decisions activities() {
        return Decisions.about(Activity.class);
    }

    static Details during(String first, @Nullable String last) {
        return new Details(
                "Xuân tình nguyện",
                ActivityKind.VOLUNTEER,
                day(first),
                last == null ? null : day(last),
                "Hạ Long",
                null);
    }

    static Corrected corrected(Details previous, Details current, TurnsOnDay... moved) {
        return new Corrected(ACTIVITY, THAN, List.of(DIEN), previous, current, List.of(moved), WHY);
    }

    static Voided voided(Details details, TurnsOnDay... turns) {
        return new Voided(ACTIVITY, THAN, List.of(DIEN), details, List.of(turns), WHY);
    }

    static TurnsOnDay turns(UnitCode unit, String on, long turns) {
        return new TurnsOnDay(unit, day(on), turns);
    }

    static Attendance attended(long turns) {
        return new Attendance(turns, null);
    }

    /** A batch without a day of its own. */
    static BatchRecorded following(BatchId batch, UnitCode unit, long turns) {
        return new BatchRecorded(
                ACTIVITY, batch, unit, DETAILS.occurredOn(), false, attended(turns), null);
    }

    static BatchRecorded onOwnDay(BatchId batch, UnitCode unit, String on, long turns) {
        return new BatchRecorded(ACTIVITY, batch, unit, day(on), true, attended(turns), null);
    }

    static BatchCorrected corrected(BatchRecorded batch, long previous, long current) {
        return new BatchCorrected(
                ACTIVITY,
                batch.batch(),
                batch.unit(),
                batch.on(),
                attended(previous),
                attended(current),
                WHY);
    }

    static BatchVoided taken(BatchRecorded batch) {
        return new BatchVoided(
                ACTIVITY, batch.batch(), batch.unit(), batch.on(), batch.attendance(), WHY);
    }

    static ActivityCommand.Correct moveTo(String first) {
        return correct(new Change.Set<>(day(first)), new Change.Keep<>());
    }

    static ActivityCommand.Correct correct(Change<LocalDate> first, Change<LocalDate> last) {
        return correct(
                new DetailChanges(
                        new Change.Keep<>(),
                        new Change.Keep<>(),
                        first,
                        last,
                        new Change.Keep<>(),
                        new Change.Keep<>()));
    }

    static ActivityCommand.Correct retitle(String title) {
        return correct(
                new DetailChanges(
                        new Change.Set<>(title),
                        new Change.Keep<>(),
                        new Change.Keep<>(),
                        new Change.Keep<>(),
                        new Change.Keep<>(),
                        new Change.Keep<>()));
    }

    static ActivityCommand.Correct correct(DetailChanges changes) {
        return new ActivityCommand.Correct(ACTIVITY, changes, WHY);
    }
}
