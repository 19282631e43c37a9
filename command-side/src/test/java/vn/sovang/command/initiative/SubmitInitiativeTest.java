package vn.sovang.command.initiative;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.initiative.InitiativeExamples.INITIATIVE;
import static vn.sovang.command.initiative.InitiativeExamples.SUBMITTED;
import static vn.sovang.command.initiative.InitiativeExamples.TITLE;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.initiative.InitiativeEvent.Submitted;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.unit.UnitCode;

class SubmitInitiativeTest {

    private final Decisions initiatives = InitiativeExamples.initiatives();

    @Test
    void an_initiative_is_submitted() {
        initiatives.when(submit(THAN, "2023-10-01")).then(SUBMITTED);
    }

    @Test
    void a_research_topic_is_submitted_on_the_day_of_recording() {
        initiatives
                .when(
                        new InitiativeCommand.Submit(
                                INITIATIVE,
                                DIEN,
                                InitiativeForm.RESEARCH_TOPIC,
                                TITLE,
                                day("2024-01-15")))
                .then(
                        new Submitted(
                                INITIATIVE,
                                DIEN,
                                InitiativeForm.RESEARCH_TOPIC,
                                TITLE,
                                day("2024-01-15")));
    }

    @Test
    void nothing_is_submitted_tomorrow() {
        initiatives
                .when(submit(THAN, "2024-01-16"))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void a_unit_submits_while_it_exists() {
        initiatives
                .when(submit(CANG, "2023-06-30"))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
        InitiativeExamples.initiatives()
                .knowing(ended(MO, "2023-09-01"))
                .when(submit(MO, "2023-09-01"))
                .thenRefused(new UnitRefusal.Ended(MO));
    }

    @Test
    void another_units_recorder_does_not_submit() {
        initiatives
                .byRecorderOf(DIEN)
                .when(submit(THAN, "2023-10-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void unit_authority_and_date_are_asked_in_this_order() {
        initiatives
                .byRecorderOf(DIEN)
                .when(submit(NOBODY, "2999-01-01"))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        InitiativeExamples.initiatives()
                .byRecorderOf(DIEN)
                .when(submit(THAN, "2999-01-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    private static InitiativeCommand submit(UnitCode unit, String on) {
        return new InitiativeCommand.Submit(
                INITIATIVE, unit, InitiativeForm.INITIATIVE, TITLE, day(on));
    }
}
