package vn.sovang.command.activity;

import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.DETAILS;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.VOIDED;
import static vn.sovang.command.activity.ActivityExamples.correct;
import static vn.sovang.command.activity.ActivityExamples.corrected;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.activity.ActivityExamples.moveTo;
import static vn.sovang.command.activity.ActivityExamples.retitle;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.CANG_FOUNDED;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.Recorded;
import vn.sovang.event.activity.ActivityKind;

class CorrectActivityTest {

    private static final Details RETITLED =
            new Details(
                    "Đông ấm",
                    ActivityKind.VOLUNTEER,
                    DETAILS.occurredOn(),
                    DETAILS.endedOn(),
                    "Hạ Long",
                    null);

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void what_is_not_mentioned_stays() {
        activities.given(RECORDED).when(retitle("Đông ấm")).then(corrected(DETAILS, RETITLED));
    }

    @Test
    void every_detail_can_be_corrected_at_once() {
        Details all =
                new Details(
                        "Ngày hội",
                        ActivityKind.OTHER,
                        day("2023-11-01"),
                        day("2023-11-02"),
                        "Uông Bí",
                        "mưa");
        DetailChanges changes =
                new DetailChanges(
                        new Change.Set<>("Ngày hội"),
                        new Change.Set<>(ActivityKind.OTHER),
                        new Change.Set<>(day("2023-11-01")),
                        new Change.Set<>(day("2023-11-02")),
                        new Change.Set<>("Uông Bí"),
                        new Change.Set<>("mưa"));
        activities.given(RECORDED).when(correct(changes)).then(corrected(DETAILS, all));
    }

    @Test
    void last_day_and_place_can_be_cleared() {
        Details brief =
                new Details(
                        DETAILS.title(), DETAILS.kind(), DETAILS.occurredOn(), null, null, null);
        DetailChanges changes =
                new DetailChanges(
                        new Change.Keep<>(),
                        new Change.Keep<>(),
                        new Change.Keep<>(),
                        new Change.Clear<>(),
                        new Change.Clear<>(),
                        new Change.Clear<>());
        activities.given(RECORDED).when(correct(changes)).then(corrected(DETAILS, brief));
    }

    @Test
    void a_correction_that_changes_nothing_appends_nothing() {
        activities.given(RECORDED).when(retitle(DETAILS.title())).thenNothingChanges();
        ActivityExamples.activities()
                .given(RECORDED)
                .when(moveTo("2023-12-28"))
                .thenNothingChanges();
    }

    @Test
    void a_correction_of_a_correction_starts_from_what_stands() {
        activities
                .given(RECORDED, corrected(DETAILS, RETITLED))
                .when(retitle("Xuân về"))
                .then(
                        corrected(
                                RETITLED,
                                new Details(
                                        "Xuân về",
                                        RETITLED.kind(),
                                        RETITLED.occurredOn(),
                                        RETITLED.endedOn(),
                                        "Hạ Long",
                                        null)));
    }

    @Test
    void an_activity_does_not_end_before_it_begins() {
        activities
                .given(RECORDED)
                .when(moveTo("2024-01-04"))
                .thenRefused(new ActivityRefusal.EndsBeforeItBegins(day("2024-01-04")));
        ActivityExamples.activities()
                .given(RECORDED)
                .when(correct(new Change.Keep<>(), new Change.Set<>(day("2023-12-27"))))
                .thenRefused(new ActivityRefusal.EndsBeforeItBegins(day("2023-12-28")));
    }

    @Test
    void an_activity_may_move_beyond_its_old_end_when_the_end_moves_or_goes() {
        activities
                .given(RECORDED)
                .when(correct(new Change.Set<>(day("2024-01-04")), new Change.Clear<>()))
                .then(corrected(DETAILS, during("2024-01-04", null)));
    }

    @Test
    void an_activity_does_not_move_into_the_future() {
        activities
                .given(RECORDED)
                .when(correct(new Change.Set<>(day("2024-01-16")), new Change.Clear<>()))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
        ActivityExamples.activities()
                .given(RECORDED)
                .when(correct(new Change.Keep<>(), new Change.Set<>(day("2024-01-16"))))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void an_activity_does_not_move_to_before_an_organiser_was_founded() {
        Details summer = during("2023-08-01", "2023-08-02");
        activities
                .given(new Recorded(ACTIVITY, THAN, List.of(CANG), summer))
                .when(moveTo("2023-06-30"))
                .thenRefused(new UnitRefusal.NotFounded(CANG, CANG_FOUNDED.minusDays(1)));
    }

    @Test
    void an_activity_does_not_move_to_after_an_organiser_ended() {
        activities
                .given(RECORDED)
                .knowing(ended(DIEN, "2023-12-30"))
                .when(moveTo("2023-12-30"))
                .thenRefused(new UnitRefusal.Ended(DIEN));
    }

    @Test
    void
            an_activity_of_a_unit_that_ended_is_corrected_where_it_stands_or_moved_to_before_the_end() {
        activities
                .given(RECORDED)
                .knowing(ended(THAN, "2023-12-29"))
                .when(retitle("Đông ấm"))
                .then(corrected(DETAILS, RETITLED));
        ActivityExamples.activities()
                .given(RECORDED)
                .knowing(ended(THAN, "2023-12-29"))
                .when(moveTo("2023-12-27"))
                .then(corrected(DETAILS, during("2023-12-27", "2024-01-03")));
    }

    @Test
    void the_leads_scope_corrects() {
        activities
                .given(RECORDED)
                .byRecorderOf(TINH_DOAN)
                .when(retitle("Đông ấm"))
                .then(corrected(DETAILS, RETITLED));
    }

    @Test
    void a_co_organisers_recorder_does_not_correct_not_even_without_changing_anything() {
        activities
                .given(RECORDED)
                .byRecorderOf(DIEN)
                .when(retitle(DETAILS.title()))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void a_voided_activity_is_not_corrected() {
        activities
                .given(RECORDED, VOIDED)
                .when(retitle("Đông ấm"))
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void a_missing_authority_is_told_before_a_void_and_a_void_before_a_wrong_date() {
        activities
                .given(RECORDED, VOIDED)
                .byRecorderOf(DIEN)
                .when(retitle("Đông ấm"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        ActivityExamples.activities()
                .given(RECORDED, VOIDED)
                .when(moveTo("2999-01-01"))
                .thenRefused(new CommonRefusal.Voided("activity"));
    }
}
