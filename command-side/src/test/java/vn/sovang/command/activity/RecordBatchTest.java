package vn.sovang.command.activity;

import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.BATCH;
import static vn.sovang.command.activity.ActivityExamples.DETAILS;
import static vn.sovang.command.activity.ActivityExamples.OTHER_BATCH;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.VOIDED;
import static vn.sovang.command.activity.ActivityExamples.attended;
import static vn.sovang.command.activity.ActivityExamples.corrected;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.activity.ActivityExamples.following;
import static vn.sovang.command.activity.ActivityExamples.onOwnDay;
import static vn.sovang.command.activity.ActivityExamples.taken;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.AttendanceBasis;
import vn.sovang.event.unit.UnitCode;

class RecordBatchTest {

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void a_batch_belongs_to_the_lead_and_the_first_day_unless_told_otherwise() {
        activities.given(RECORDED).when(record(null, null)).then(following(BATCH, THAN, 120));
    }

    @Test
    void a_day_that_was_sent_is_a_day_of_its_own_also_when_it_is_the_first() {
        activities
                .given(RECORDED)
                .when(record(null, "2023-12-28"))
                .then(onOwnDay(BATCH, THAN, "2023-12-28", 120));
    }

    @Test
    void a_batch_on_the_last_day_counts_in_january_though_the_activity_counts_in_december() {
        activities
                .given(RECORDED)
                .when(record(DIEN, "2024-01-03"))
                .then(onOwnDay(BATCH, DIEN, "2024-01-03", 120));
    }

    @Test
    void people_and_basis_are_kept() {
        Attendance known = new Attendance(120, 120L);
        activities
                .given(RECORDED)
                .when(
                        new ActivityCommand.RecordBatch(
                                ACTIVITY, BATCH, null, null, known, AttendanceBasis.ESTIMATE))
                .then(
                        new BatchRecorded(
                                ACTIVITY,
                                BATCH,
                                THAN,
                                DETAILS.occurredOn(),
                                false,
                                known,
                                AttendanceBasis.ESTIMATE));
    }

    @Test
    void without_a_day_it_takes_the_first_day_that_stands() {
        activities
                .given(RECORDED, corrected(DETAILS, during("2023-12-27", "2024-01-03")))
                .when(record(null, null))
                .then(
                        new BatchRecorded(
                                ACTIVITY,
                                BATCH,
                                THAN,
                                day("2023-12-27"),
                                false,
                                attended(120),
                                null));
    }

    @Test
    void the_same_batch_sent_twice_is_already_recorded() {
        activities
                .given(RECORDED, following(BATCH, THAN, 120))
                .when(record(null, null))
                .thenRefused(new CommonRefusal.AlreadyExists(BATCH.toString()));
    }

    @Test
    void the_id_of_a_voided_batch_is_not_free() {
        activities
                .given(RECORDED, following(BATCH, THAN, 120), taken(following(BATCH, THAN, 120)))
                .when(record(null, null))
                .thenRefused(new CommonRefusal.AlreadyExists(BATCH.toString()));
    }

    @Test
    void a_batch_lies_on_one_of_the_days() {
        activities
                .given(RECORDED)
                .when(record(null, "2023-12-27"))
                .thenRefused(new ActivityRefusal.BatchOutside(day("2023-12-27")));
        ActivityExamples.activities()
                .given(RECORDED)
                .when(record(null, "2024-01-04"))
                .thenRefused(new ActivityRefusal.BatchOutside(day("2024-01-04")));
    }

    @Test
    void a_batch_of_tomorrow_is_the_future_before_it_is_outside() {
        activities
                .given(RECORDED)
                .when(record(null, "2024-01-16"))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void only_organisers_have_batches() {
        activities
                .given(RECORDED)
                .when(record(MO, null))
                .thenRefused(new ActivityRefusal.NotAnOrganiser(MO));
    }

    @Test
    void an_unknown_unit_is_told_before_a_missing_authority() {
        activities
                .given(RECORDED)
                .byRecorderOf(DIEN)
                .when(record(NOBODY, null))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void a_co_organisers_recorder_records_that_units_batches() {
        activities
                .given(RECORDED)
                .byRecorderOf(DIEN)
                .when(record(DIEN, null))
                .then(following(BATCH, DIEN, 120));
    }

    @Test
    void a_co_organisers_recorder_does_not_record_the_leads_batches() {
        activities
                .given(RECORDED)
                .byRecorderOf(DIEN)
                .when(record(null, null))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void the_leads_recorder_does_not_record_a_co_organisers_batches() {
        activities
                .given(RECORDED)
                .byRecorderOf(THAN)
                .when(record(DIEN, null))
                .thenRefused(new CommonRefusal.Forbidden(DIEN));
    }

    @Test
    void a_recorder_above_both_records_for_both() {
        activities
                .given(RECORDED)
                .byRecorderOf(TINH_DOAN)
                .when(record(DIEN, null))
                .then(following(BATCH, DIEN, 120));
    }

    @Test
    void a_unit_that_ended_while_the_activity_went_on_has_batches_until_then() {
        activities
                .given(RECORDED)
                .knowing(ended(DIEN, "2023-12-31"))
                .when(record(DIEN, "2023-12-31"))
                .thenRefused(new UnitRefusal.Ended(DIEN));
        ActivityExamples.activities()
                .given(RECORDED)
                .knowing(ended(DIEN, "2023-12-31"))
                .when(record(DIEN, "2023-12-30"))
                .then(onOwnDay(BATCH, DIEN, "2023-12-30", 120));
    }

    @Test
    void a_voided_activity_takes_no_batch() {
        activities
                .given(RECORDED, VOIDED)
                .when(record(null, null))
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void a_void_is_told_before_a_known_batch_and_a_known_batch_before_a_foreign_unit() {
        activities
                .given(RECORDED, following(BATCH, THAN, 120), VOIDED)
                .when(record(null, null))
                .thenRefused(new CommonRefusal.Voided("activity"));
        ActivityExamples.activities()
                .given(RECORDED, following(BATCH, THAN, 120))
                .when(record(MO, null))
                .thenRefused(new CommonRefusal.AlreadyExists(BATCH.toString()));
    }

    @Test
    void a_foreign_unit_is_told_before_a_wrong_day_and_a_wrong_day_before_an_ended_unit() {
        activities
                .given(RECORDED)
                .when(record(MO, "2999-01-01"))
                .thenRefused(new ActivityRefusal.NotAnOrganiser(MO));
        ActivityExamples.activities()
                .given(RECORDED, onOwnDay(OTHER_BATCH, DIEN, "2023-12-28", 1))
                .knowing(ended(DIEN, "2023-12-31"))
                .when(record(DIEN, "2024-01-04"))
                .thenRefused(new ActivityRefusal.BatchOutside(day("2024-01-04")));
    }

    private static ActivityCommand record(@Nullable UnitCode unit, @Nullable String on) {
        return new ActivityCommand.RecordBatch(
                ACTIVITY, BATCH, unit, on == null ? null : day(on), attended(120), null);
    }
}
