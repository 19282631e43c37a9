package vn.sovang.command.activity;

import static vn.sovang.command.activity.ActivityExamples.BATCH;
import static vn.sovang.command.activity.ActivityExamples.DETAILS;
import static vn.sovang.command.activity.ActivityExamples.OTHER_BATCH;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.correct;
import static vn.sovang.command.activity.ActivityExamples.corrected;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.activity.ActivityExamples.following;
import static vn.sovang.command.activity.ActivityExamples.moveTo;
import static vn.sovang.command.activity.ActivityExamples.onOwnDay;
import static vn.sovang.command.activity.ActivityExamples.retitle;
import static vn.sovang.command.activity.ActivityExamples.taken;
import static vn.sovang.command.activity.ActivityExamples.turns;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;

import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.Details;

/** What becomes of the batches when an activity's date is corrected. */
class MoveActivityTest {

    private static final Details EARLIER = during("2023-12-27", "2024-01-03");

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void batches_without_a_day_of_their_own_follow() {
        activities
                .given(RECORDED, following(BATCH, DIEN, 40), following(OTHER_BATCH, THAN, 80))
                .when(moveTo("2023-12-27"))
                .then(
                        corrected(
                                DETAILS,
                                EARLIER,
                                turns(DIEN, "2023-12-28", 40),
                                turns(THAN, "2023-12-28", 80)));
    }

    @Test
    void batches_of_one_unit_follow_as_one_sum() {
        activities
                .given(RECORDED, following(BATCH, THAN, 40), following(OTHER_BATCH, THAN, 80))
                .when(moveTo("2023-12-27"))
                .then(corrected(DETAILS, EARLIER, turns(THAN, "2023-12-28", 120)));
    }

    @Test
    void a_batch_follows_with_its_corrected_turns() {
        BatchRecorded batch = following(BATCH, THAN, 120);
        activities
                .given(RECORDED, batch, corrected(batch, 120, 102))
                .when(moveTo("2023-12-27"))
                .then(corrected(DETAILS, EARLIER, turns(THAN, "2023-12-28", 102)));
    }

    @Test
    void a_batch_that_followed_once_follows_again_from_where_it_stands() {
        activities
                .given(
                        RECORDED,
                        following(BATCH, THAN, 120),
                        corrected(DETAILS, EARLIER, turns(THAN, "2023-12-28", 120)))
                .when(moveTo("2023-12-26"))
                .then(
                        corrected(
                                EARLIER,
                                during("2023-12-26", "2024-01-03"),
                                turns(THAN, "2023-12-27", 120)));
    }

    @Test
    void a_batch_on_its_own_day_stays_there_even_when_that_was_the_first_day() {
        activities
                .given(
                        RECORDED,
                        onOwnDay(BATCH, THAN, "2024-01-02", 40),
                        onOwnDay(OTHER_BATCH, DIEN, "2023-12-28", 80))
                .when(moveTo("2023-12-27"))
                .then(corrected(DETAILS, EARLIER));
    }

    @Test
    void a_batch_on_its_own_day_must_still_lie_inside() {
        activities
                .given(RECORDED, onOwnDay(BATCH, THAN, "2023-12-28", 40))
                .when(moveTo("2023-12-29"))
                .thenRefused(new ActivityRefusal.BatchOutside(day("2023-12-28")));
        ActivityExamples.activities()
                .given(RECORDED, onOwnDay(BATCH, THAN, "2024-01-03", 40))
                .when(correct(new Change.Keep<>(), new Change.Set<>(day("2024-01-02"))))
                .thenRefused(new ActivityRefusal.BatchOutside(day("2024-01-03")));
        ActivityExamples.activities()
                .given(RECORDED, onOwnDay(BATCH, THAN, "2024-01-03", 40))
                .when(correct(new Change.Keep<>(), new Change.Clear<>()))
                .thenRefused(new ActivityRefusal.BatchOutside(day("2024-01-03")));
    }

    @Test
    void a_batch_on_the_new_first_or_last_day_lies_inside() {
        activities
                .given(RECORDED, onOwnDay(BATCH, THAN, "2023-12-29", 40))
                .when(correct(new Change.Set<>(day("2023-12-29")), new Change.Clear<>()))
                .then(corrected(DETAILS, during("2023-12-29", null)));
    }

    @Test
    void voided_batches_neither_follow_nor_hold_back() {
        BatchRecorded one = following(BATCH, THAN, 40);
        BatchRecorded other = onOwnDay(OTHER_BATCH, THAN, "2023-12-28", 80);
        activities
                .given(RECORDED, one, other, taken(one), taken(other))
                .when(moveTo("2023-12-29"))
                .then(corrected(DETAILS, during("2023-12-29", "2024-01-03")));
    }

    @Test
    void a_correction_of_other_details_moves_no_batch() {
        Details retitled =
                new Details(
                        "Đông ấm",
                        DETAILS.kind(),
                        DETAILS.occurredOn(),
                        DETAILS.endedOn(),
                        DETAILS.place(),
                        DETAILS.note());
        activities
                .given(RECORDED, following(BATCH, THAN, 40))
                .when(retitle("Đông ấm"))
                .then(corrected(DETAILS, retitled));
    }

    @Test
    void batches_follow_to_the_29th_of_february() {
        activities
                .on("2024-03-01")
                .given(RECORDED, following(BATCH, THAN, 40))
                .when(correct(new Change.Set<>(day("2024-02-29")), new Change.Clear<>()))
                .then(
                        corrected(
                                DETAILS,
                                during("2024-02-29", null),
                                turns(THAN, "2023-12-28", 40)));
    }
}
