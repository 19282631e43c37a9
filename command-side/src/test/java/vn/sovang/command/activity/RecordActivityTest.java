package vn.sovang.command.activity;

import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.DETAILS;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.Authority;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.Recorded;
import vn.sovang.event.unit.UnitCode;

class RecordActivityTest {

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void a_joint_activity_is_recorded_once_with_all_its_organisers() {
        activities.when(record(DETAILS, THAN, DIEN, MO)).then(recorded(DETAILS, THAN, DIEN, MO));
    }

    @Test
    void a_unit_that_is_not_registered_has_no_activities() {
        activities
                .when(record(DETAILS, NOBODY))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void a_unit_that_is_not_registered_co_organises_nothing() {
        activities
                .when(record(DETAILS, THAN, DIEN, NOBODY))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void what_happens_today_may_be_recorded_today() {
        activities
                .on("2024-01-15")
                .when(record(during("2024-01-15", null), THAN))
                .then(recorded(during("2024-01-15", null), THAN));
    }

    @Test
    void what_begins_tomorrow_has_not_happened() {
        activities
                .on("2024-01-15")
                .when(record(during("2024-01-16", null), THAN))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void what_ends_tomorrow_has_not_happened() {
        activities
                .on("2024-01-15")
                .when(record(during("2024-01-15", "2024-01-16"), THAN))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void the_29th_of_february_is_a_day_like_any_other() {
        Details leap = during("2024-02-29", null);
        activities.on("2024-02-29").when(record(leap, THAN)).then(recorded(leap, THAN));
    }

    @Test
    void the_29th_of_february_is_the_future_on_the_28th() {
        activities
                .on("2024-02-28")
                .when(record(during("2024-02-29", null), THAN))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-02-29")));
    }

    @Test
    void a_unit_has_activities_from_its_first_day_on() {
        activities
                .when(record(during("2023-07-01", null), CANG))
                .then(recorded(during("2023-07-01", null), CANG));
    }

    @Test
    void a_unit_has_no_activities_before_it_was_founded() {
        activities
                .when(record(during("2023-06-30", "2023-07-02"), CANG))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
    }

    @Test
    void a_unit_co_organises_nothing_before_it_was_founded() {
        activities
                .when(record(during("2023-06-30", null), THAN, CANG))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
    }

    @Test
    void an_ended_unit_has_no_activities_from_its_end_on() {
        activities
                .knowing(ended(MO, "2023-09-01"))
                .when(record(during("2023-09-01", null), MO))
                .thenRefused(new UnitRefusal.Ended(MO));
    }

    @Test
    void an_ended_unit_co_organises_nothing_from_its_end_on() {
        activities
                .knowing(ended(MO, "2023-09-01"))
                .when(record(during("2023-09-01", null), THAN, MO))
                .thenRefused(new UnitRefusal.Ended(MO));
    }

    @Test
    void a_late_activity_from_before_the_end_is_accepted_even_when_it_lasted_beyond() {
        Details last = during("2023-08-31", "2023-09-02");
        activities.knowing(ended(MO, "2023-09-01")).when(record(last, MO)).then(recorded(last, MO));
    }

    @Test
    void the_recorder_of_the_lead_or_of_a_unit_above_it_records() {
        ActivityExamples.activities()
                .byRecorderOf(THAN)
                .when(record(DETAILS, THAN, DIEN))
                .then(RECORDED);
        ActivityExamples.activities()
                .byRecorderOf(TINH_DOAN)
                .when(record(DETAILS, THAN, DIEN))
                .then(RECORDED);
    }

    @Test
    void the_recorder_of_a_co_organiser_does_not() {
        activities
                .byRecorderOf(DIEN)
                .when(record(DETAILS, THAN, DIEN))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void the_recorder_of_a_unit_below_does_not() {
        activities
                .byRecorderOf(MO)
                .when(record(DETAILS, THAN))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void whoever_records_nowhere_does_not() {
        activities
                .by(new Authority.Nowhere())
                .when(record(DETAILS, THAN))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void an_unknown_unit_is_told_before_a_missing_authority() {
        activities
                .by(new Authority.Nowhere())
                .when(record(DETAILS, NOBODY))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void a_missing_authority_is_told_before_a_wrong_date() {
        activities
                .byRecorderOf(DIEN)
                .when(record(during("2999-01-01", null), THAN))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void a_date_in_the_future_is_told_before_an_ended_unit() {
        activities
                .knowing(ended(MO, "2023-09-01"))
                .when(record(during("2999-01-01", null), MO))
                .thenRefused(new CommonRefusal.DateInFuture(day("2999-01-01")));
    }

    private static ActivityCommand record(Details details, UnitCode lead, UnitCode... others) {
        return new ActivityCommand.Record(ACTIVITY, lead, List.of(others), details);
    }

    private static Recorded recorded(Details details, UnitCode lead, UnitCode... others) {
        return new Recorded(ACTIVITY, lead, List.of(others), details);
    }
}
