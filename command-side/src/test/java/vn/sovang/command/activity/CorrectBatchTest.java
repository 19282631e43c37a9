package vn.sovang.command.activity;

import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.BATCH;
import static vn.sovang.command.activity.ActivityExamples.DETAILS;
import static vn.sovang.command.activity.ActivityExamples.OTHER_BATCH;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.VOIDED;
import static vn.sovang.command.activity.ActivityExamples.WHY;
import static vn.sovang.command.activity.ActivityExamples.attended;
import static vn.sovang.command.activity.ActivityExamples.corrected;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.activity.ActivityExamples.following;
import static vn.sovang.command.activity.ActivityExamples.taken;
import static vn.sovang.command.activity.ActivityExamples.turns;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.BatchCorrected;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;

class CorrectBatchTest {

    private static final BatchRecorded BY_LEAD = following(BATCH, THAN, 120);
    private static final BatchRecorded BY_OTHER = following(BATCH, DIEN, 120);

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void turns_are_corrected_from_120_to_102() {
        activities.given(RECORDED, BY_LEAD).when(correct(102)).then(corrected(BY_LEAD, 120, 102));
    }

    @Test
    void a_correction_of_a_correction_starts_from_what_stands() {
        activities
                .given(RECORDED, BY_LEAD, corrected(BY_LEAD, 120, 102))
                .when(correct(110))
                .then(corrected(BY_LEAD, 102, 110));
    }

    @Test
    void people_left_out_are_unknown_from_now_on() {
        Attendance known = new Attendance(120, 90L);
        BatchRecorded batch =
                new BatchRecorded(ACTIVITY, BATCH, THAN, DETAILS.occurredOn(), false, known, null);
        activities
                .given(RECORDED, batch)
                .when(correct(120))
                .then(
                        new BatchCorrected(
                                ACTIVITY, BATCH, THAN, batch.on(), known, attended(120), WHY));
    }

    @Test
    void a_correction_that_changes_nothing_appends_nothing() {
        activities.given(RECORDED, BY_LEAD).when(correct(120)).thenNothingChanges();
    }

    @Test
    void a_batch_that_followed_the_activity_is_corrected_on_its_new_day() {
        activities
                .given(
                        RECORDED,
                        BY_LEAD,
                        corrected(
                                DETAILS,
                                during("2023-12-27", "2024-01-03"),
                                turns(THAN, "2023-12-28", 120)))
                .when(correct(102))
                .then(
                        new BatchCorrected(
                                ACTIVITY,
                                BATCH,
                                THAN,
                                day("2023-12-27"),
                                attended(120),
                                attended(102),
                                WHY));
    }

    @Test
    void a_batch_that_was_not_recorded_is_unknown() {
        activities
                .given(RECORDED, following(OTHER_BATCH, THAN, 120))
                .when(correct(102))
                .thenRefused(new CommonRefusal.Unknown("batch", BATCH.toString()));
    }

    @Test
    void a_voided_batch_is_not_corrected() {
        activities
                .given(RECORDED, BY_LEAD, taken(BY_LEAD))
                .when(correct(102))
                .thenRefused(new ActivityRefusal.BatchVoided());
    }

    @Test
    void a_batch_of_a_voided_activity_is_not_corrected() {
        activities
                .given(RECORDED, BY_LEAD, VOIDED)
                .when(correct(102))
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void a_voided_activity_is_told_before_a_voided_batch() {
        activities
                .given(RECORDED, BY_LEAD, taken(BY_LEAD), VOIDED)
                .when(correct(102))
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void a_co_organisers_recorder_corrects_that_units_batches() {
        activities
                .given(RECORDED, BY_OTHER)
                .byRecorderOf(DIEN)
                .when(correct(102))
                .then(corrected(BY_OTHER, 120, 102));
    }

    @Test
    void the_leads_recorder_does_not() {
        activities
                .given(RECORDED, BY_OTHER)
                .byRecorderOf(THAN)
                .when(correct(102))
                .thenRefused(new CommonRefusal.Forbidden(DIEN));
    }

    @Test
    void a_missing_authority_is_told_before_a_void() {
        activities
                .given(RECORDED, BY_LEAD, VOIDED)
                .byRecorderOf(DIEN)
                .when(correct(102))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void a_batch_of_a_unit_that_ended_is_still_corrected() {
        activities
                .given(RECORDED, BY_OTHER)
                .knowing(ended(DIEN, "2023-12-31"))
                .when(correct(102))
                .then(corrected(BY_OTHER, 120, 102));
    }

    private static ActivityCommand correct(long turns) {
        return new ActivityCommand.CorrectBatch(ACTIVITY, BATCH, attended(turns), WHY);
    }
}
