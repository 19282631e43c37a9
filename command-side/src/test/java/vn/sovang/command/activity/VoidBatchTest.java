package vn.sovang.command.activity;

import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.BATCH;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.VOIDED;
import static vn.sovang.command.activity.ActivityExamples.WHY;
import static vn.sovang.command.activity.ActivityExamples.attended;
import static vn.sovang.command.activity.ActivityExamples.corrected;
import static vn.sovang.command.activity.ActivityExamples.following;
import static vn.sovang.command.activity.ActivityExamples.taken;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.BatchVoided;

class VoidBatchTest {

    private static final ActivityCommand VOID = new ActivityCommand.VoidBatch(ACTIVITY, BATCH, WHY);
    private static final BatchRecorded BY_OTHER = following(BATCH, DIEN, 120);

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void a_voided_batch_takes_its_turns_back() {
        activities.given(RECORDED, BY_OTHER).when(VOID).then(taken(BY_OTHER));
    }

    @Test
    void corrected_turns_are_taken_back_as_corrected() {
        activities
                .given(RECORDED, BY_OTHER, corrected(BY_OTHER, 120, 102))
                .when(VOID)
                .then(new BatchVoided(ACTIVITY, BATCH, DIEN, BY_OTHER.on(), attended(102), WHY));
    }

    @Test
    void a_batch_is_voided_once() {
        activities
                .given(RECORDED, BY_OTHER, taken(BY_OTHER))
                .when(VOID)
                .thenRefused(new ActivityRefusal.BatchVoided());
    }

    @Test
    void a_batch_that_was_not_recorded_is_unknown() {
        activities
                .given(RECORDED)
                .when(VOID)
                .thenRefused(new CommonRefusal.Unknown("batch", BATCH.toString()));
    }

    @Test
    void a_batch_of_a_voided_activity_is_gone_already() {
        activities
                .given(RECORDED, BY_OTHER, VOIDED)
                .when(VOID)
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void a_co_organisers_recorder_voids_that_units_batches() {
        activities.given(RECORDED, BY_OTHER).byRecorderOf(DIEN).when(VOID).then(taken(BY_OTHER));
    }

    @Test
    void the_leads_recorder_does_not() {
        activities
                .given(RECORDED, BY_OTHER)
                .byRecorderOf(THAN)
                .when(VOID)
                .thenRefused(new CommonRefusal.Forbidden(DIEN));
    }

    @Test
    void a_batch_of_a_unit_that_ended_can_be_voided() {
        activities
                .given(RECORDED, BY_OTHER)
                .knowing(ended(DIEN, "2023-12-31"))
                .when(VOID)
                .then(taken(BY_OTHER));
    }
}
