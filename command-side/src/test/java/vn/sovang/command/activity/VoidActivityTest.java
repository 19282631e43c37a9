package vn.sovang.command.activity;

import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.BATCH;
import static vn.sovang.command.activity.ActivityExamples.DETAILS;
import static vn.sovang.command.activity.ActivityExamples.OTHER_BATCH;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.VOIDED;
import static vn.sovang.command.activity.ActivityExamples.WHY;
import static vn.sovang.command.activity.ActivityExamples.corrected;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.activity.ActivityExamples.following;
import static vn.sovang.command.activity.ActivityExamples.onOwnDay;
import static vn.sovang.command.activity.ActivityExamples.taken;
import static vn.sovang.command.activity.ActivityExamples.turns;
import static vn.sovang.command.activity.ActivityExamples.voided;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.Details;

class VoidActivityTest {

    private static final ActivityCommand VOID = new ActivityCommand.Void(ACTIVITY, WHY);

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void an_activity_without_batches_takes_only_itself_back() {
        activities.given(RECORDED).when(VOID).then(VOIDED);
    }

    @Test
    void a_voided_activity_takes_its_turns_back_where_they_stood() {
        activities
                .given(
                        RECORDED,
                        following(BATCH, THAN, 80),
                        onOwnDay(OTHER_BATCH, DIEN, "2024-01-02", 40))
                .when(VOID)
                .then(
                        voided(
                                DETAILS,
                                turns(DIEN, "2024-01-02", 40),
                                turns(THAN, "2023-12-28", 80)));
    }

    @Test
    void turns_of_one_unit_and_day_are_one_sum_whoever_has_a_day_of_its_own() {
        activities
                .given(
                        RECORDED,
                        following(BATCH, THAN, 80),
                        onOwnDay(OTHER_BATCH, THAN, "2023-12-28", 40))
                .when(VOID)
                .then(voided(DETAILS, turns(THAN, "2023-12-28", 120)));
    }

    @Test
    void corrected_turns_are_taken_back_as_corrected_and_voided_ones_not_again() {
        BatchRecorded batch = following(BATCH, THAN, 120);
        BatchRecorded gone = following(OTHER_BATCH, THAN, 55);
        activities
                .given(RECORDED, batch, gone, corrected(batch, 120, 102), taken(gone))
                .when(VOID)
                .then(voided(DETAILS, turns(THAN, "2023-12-28", 102)));
    }

    @Test
    void turns_that_followed_the_activity_are_taken_back_on_its_new_day() {
        Details moved = during("2023-12-27", "2024-01-03");
        activities
                .given(
                        RECORDED,
                        following(BATCH, THAN, 80),
                        corrected(DETAILS, moved, turns(THAN, "2023-12-28", 80)))
                .when(VOID)
                .then(voided(moved, turns(THAN, "2023-12-27", 80)));
    }

    @Test
    void turns_on_a_day_of_their_own_are_taken_back_there_though_the_activity_moved() {
        Details moved = during("2023-12-27", "2024-01-03");
        activities
                .given(RECORDED, onOwnDay(BATCH, THAN, "2023-12-28", 80), corrected(DETAILS, moved))
                .when(VOID)
                .then(voided(moved, turns(THAN, "2023-12-28", 80)));
    }

    @Test
    void an_activity_is_voided_once() {
        activities
                .given(RECORDED, VOIDED)
                .when(VOID)
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void an_activity_of_a_unit_that_ended_can_be_voided() {
        activities.given(RECORDED).knowing(ended(THAN, "2023-12-29")).when(VOID).then(VOIDED);
    }

    @Test
    void the_leads_scope_voids() {
        activities.given(RECORDED).byRecorderOf(TINH_DOAN).when(VOID).then(VOIDED);
    }

    @Test
    void a_co_organisers_recorder_does_not() {
        activities
                .given(RECORDED)
                .byRecorderOf(DIEN)
                .when(VOID)
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void a_missing_authority_is_told_before_a_void() {
        activities
                .given(RECORDED, VOIDED)
                .byRecorderOf(DIEN)
                .when(VOID)
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }
}
