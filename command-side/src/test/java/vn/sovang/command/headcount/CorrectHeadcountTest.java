package vn.sovang.command.headcount;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.headcount.HeadcountExamples.HEADCOUNT;
import static vn.sovang.command.headcount.HeadcountExamples.NONE;
import static vn.sovang.command.headcount.HeadcountExamples.RECORDED;
import static vn.sovang.command.headcount.HeadcountExamples.TWELVE;
import static vn.sovang.command.headcount.HeadcountExamples.VOIDED;
import static vn.sovang.command.headcount.HeadcountExamples.WHY;
import static vn.sovang.command.headcount.HeadcountExamples.admitted;
import static vn.sovang.command.headcount.HeadcountExamples.corrected;

import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountEvent.Recorded;

class CorrectHeadcountTest {

    private final Decisions headcounts = HeadcountExamples.headcounts();

    @Test
    void a_number_is_corrected_and_the_rest_kept() {
        headcounts
                .given(RECORDED)
                .when(count(9))
                .then(corrected(TWELVE, admitted("2023-05-19", 9, "QĐ 7")));
    }

    @Test
    void a_correction_of_a_correction_starts_from_what_stands() {
        var nine = admitted("2023-05-19", 9, "QĐ 7");
        headcounts
                .given(RECORDED, corrected(TWELVE, nine))
                .when(count(10))
                .then(corrected(nine, admitted("2023-05-19", 10, "QĐ 7")));
    }

    @Test
    void a_decision_can_be_cleared() {
        headcounts
                .given(RECORDED)
                .when(
                        correct(
                                new DetailChanges(
                                        NONE.kind(),
                                        NONE.on(),
                                        NONE.count(),
                                        new Change.Clear<>())))
                .then(corrected(TWELVE, admitted("2023-05-19", 12, null)));
    }

    @Test
    void a_correction_that_changes_nothing_appends_nothing() {
        headcounts.given(RECORDED).when(correct(NONE)).thenNothingChanges();
        HeadcountExamples.headcounts().given(RECORDED).when(count(12)).thenNothingChanges();
    }

    @Test
    void it_does_not_move_into_the_future_or_out_of_its_units_life() {
        headcounts
                .given(RECORDED)
                .when(on("2024-01-16"))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
        HeadcountExamples.headcounts()
                .given(new Recorded(HEADCOUNT, CANG, admitted("2023-08-01", 3, null)))
                .when(on("2023-06-30"))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
    }

    @Test
    void a_headcount_of_a_unit_that_ended_can_be_corrected() {
        headcounts
                .given(RECORDED)
                .knowing(ended(THAN, "2023-02-01"))
                .when(count(9))
                .then(corrected(TWELVE, admitted("2023-05-19", 9, "QĐ 7")));
    }

    @Test
    void authority_void_and_date_are_asked_in_this_order() {
        headcounts
                .given(RECORDED, VOIDED)
                .byRecorderOf(DIEN)
                .when(on("2999-01-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        HeadcountExamples.headcounts()
                .given(RECORDED, VOIDED)
                .when(on("2999-01-01"))
                .thenRefused(new CommonRefusal.Voided("headcount"));
    }

    @Test
    void a_headcount_is_voided_once_with_what_stood() {
        var nine = admitted("2023-05-19", 9, "QĐ 7");
        HeadcountCommand makeVoid = new HeadcountCommand.Void(HEADCOUNT, WHY);
        headcounts
                .given(RECORDED, corrected(TWELVE, nine))
                .when(makeVoid)
                .then(new HeadcountEvent.Voided(HEADCOUNT, THAN, nine, WHY));
        HeadcountExamples.headcounts()
                .given(RECORDED, VOIDED)
                .when(makeVoid)
                .thenRefused(new CommonRefusal.Voided("headcount"));
        HeadcountExamples.headcounts()
                .given(RECORDED)
                .byRecorderOf(DIEN)
                .when(makeVoid)
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    private static HeadcountCommand count(long count) {
        return correct(
                new DetailChanges(
                        NONE.kind(), NONE.on(), new Change.Set<>(count), NONE.decision()));
    }

    private static HeadcountCommand on(String day) {
        return correct(
                new DetailChanges(
                        NONE.kind(), new Change.Set<>(day(day)), NONE.count(), NONE.decision()));
    }

    private static HeadcountCommand correct(DetailChanges changes) {
        return new HeadcountCommand.Correct(HEADCOUNT, changes, WHY);
    }
}
