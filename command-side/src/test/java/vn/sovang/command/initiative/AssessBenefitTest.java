package vn.sovang.command.initiative;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.initiative.InitiativeExamples.INITIATIVE;
import static vn.sovang.command.initiative.InitiativeExamples.RECOGNISED;
import static vn.sovang.command.initiative.InitiativeExamples.SUBMITTED;
import static vn.sovang.command.initiative.InitiativeExamples.TITLE;
import static vn.sovang.command.initiative.InitiativeExamples.VOIDED;
import static vn.sovang.command.initiative.InitiativeExamples.WITHDRAWN;
import static vn.sovang.command.initiative.InitiativeExamples.assessed;
import static vn.sovang.command.initiative.InitiativeExamples.recognised;
import static vn.sovang.event.initiative.RecognitionLevel.PROVINCE;
import static vn.sovang.event.initiative.RecognitionLevel.UNIT;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.Event;
import vn.sovang.event.initiative.InitiativeEvent.BenefitAssessed;
import vn.sovang.event.initiative.InitiativeEvent.Recognised;
import vn.sovang.event.initiative.InitiativeEvent.Submitted;
import vn.sovang.event.initiative.InitiativeForm;

class AssessBenefitTest {

    private static final Event[] OF_CANG = {
        new Submitted(INITIATIVE, CANG, InitiativeForm.INITIATIVE, TITLE, day("2023-10-01")),
        new Recognised(
                INITIATIVE,
                CANG,
                InitiativeForm.INITIATIVE,
                TITLE,
                UNIT,
                day("2023-11-20"),
                null,
                true)
    };

    private final Decisions initiatives = InitiativeExamples.initiatives();

    @Test
    void a_benefit_is_assessed_for_a_year() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .when(assess(2023, 3_000_000_000L))
                .then(assessed(2023, 0, 3_000_000_000L));
    }

    @Test
    void a_benefit_of_3_billion_is_revised_to_2_point_4() {
        initiatives
                .given(SUBMITTED, RECOGNISED, assessed(2023, 0, 3_000_000_000L))
                .when(assess(2023, 2_400_000_000L))
                .then(assessed(2023, 3_000_000_000L, 2_400_000_000L));
    }

    @Test
    void every_year_has_a_benefit_of_its_own() {
        initiatives
                .given(SUBMITTED, RECOGNISED, assessed(2023, 0, 30))
                .when(assess(2022, 7))
                .then(assessed(2022, 0, 7));
    }

    @Test
    void the_running_year_has_a_benefit_already() {
        initiatives.given(SUBMITTED, RECOGNISED).when(assess(2024, 7)).then(assessed(2024, 0, 7));
    }

    @Test
    void the_next_year_has_none_yet() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .when(assess(2025, 7))
                .thenRefused(new CommonRefusal.DateInFuture(day("2025-01-01")));
    }

    @Test
    void an_assessment_of_tomorrow_has_not_been_made() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .when(new InitiativeCommand.AssessBenefit(INITIATIVE, 7, 2023, day("2024-01-16")))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void the_year_in_which_the_unit_was_founded_has_a_benefit_and_the_one_before_has_none() {
        initiatives
                .given(OF_CANG)
                .when(assess(2023, 7))
                .then(new BenefitAssessed(INITIATIVE, CANG, 2023, 0, 7, day("2024-01-10")));
        InitiativeExamples.initiatives()
                .given(OF_CANG)
                .when(assess(2022, 7))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2022-12-31")));
    }

    @Test
    void the_year_in_which_the_unit_ended_has_none() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .knowing(ended(THAN, "2023-12-31"))
                .when(assess(2023, 7))
                .thenRefused(new UnitRefusal.Ended(THAN));
        InitiativeExamples.initiatives()
                .given(SUBMITTED, RECOGNISED)
                .knowing(ended(THAN, "2024-01-01"))
                .when(assess(2023, 7))
                .then(assessed(2023, 0, 7));
    }

    @Test
    void a_benefit_needs_a_recognition_that_stands() {
        initiatives
                .given(SUBMITTED)
                .when(assess(2023, 7))
                .thenRefused(new InitiativeRefusal.NotRecognised());
        InitiativeExamples.initiatives()
                .given(SUBMITTED, RECOGNISED, WITHDRAWN)
                .when(assess(2023, 7))
                .thenRefused(new InitiativeRefusal.NotRecognised());
    }

    @Test
    void benefits_taken_back_stay_taken_back_when_it_is_recognised_again() {
        initiatives
                .given(
                        SUBMITTED,
                        RECOGNISED,
                        assessed(2023, 0, 30),
                        WITHDRAWN,
                        recognised(PROVINCE, "2023-12-01", true))
                .when(assess(2023, 7))
                .then(assessed(2023, 0, 7));
    }

    @Test
    void another_units_recorder_does_not_assess() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .byRecorderOf(DIEN)
                .when(assess(2023, 7))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void authority_void_recognition_and_date_are_asked_in_this_order() {
        initiatives
                .given(SUBMITTED, VOIDED)
                .byRecorderOf(DIEN)
                .when(assess(2025, 7))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        InitiativeExamples.initiatives()
                .given(SUBMITTED, VOIDED)
                .when(assess(2025, 7))
                .thenRefused(new CommonRefusal.Voided("initiative"));
        InitiativeExamples.initiatives()
                .given(SUBMITTED)
                .when(assess(2025, 7))
                .thenRefused(new InitiativeRefusal.NotRecognised());
    }

    private static InitiativeCommand assess(int year, long valueVnd) {
        return new InitiativeCommand.AssessBenefit(INITIATIVE, valueVnd, year, day("2024-01-10"));
    }
}
