package vn.sovang.command.initiative;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.initiative.InitiativeExamples.INITIATIVE;
import static vn.sovang.command.initiative.InitiativeExamples.RECOGNISED;
import static vn.sovang.command.initiative.InitiativeExamples.SUBMITTED;
import static vn.sovang.command.initiative.InitiativeExamples.VOIDED;
import static vn.sovang.command.initiative.InitiativeExamples.WHY;
import static vn.sovang.command.initiative.InitiativeExamples.WITHDRAWN;
import static vn.sovang.command.initiative.InitiativeExamples.assessed;
import static vn.sovang.command.initiative.InitiativeExamples.counted;
import static vn.sovang.command.initiative.InitiativeExamples.voided;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;

class VoidInitiativeTest {

    private static final InitiativeCommand VOID = new InitiativeCommand.Void(INITIATIVE, WHY);

    private final Decisions initiatives = InitiativeExamples.initiatives();

    @Test
    void what_was_not_recognised_has_nothing_to_take_back() {
        initiatives.given(SUBMITTED).when(VOID).then(VOIDED);
    }

    @Test
    void a_voided_initiative_takes_its_count_and_benefits_back() {
        initiatives
                .given(SUBMITTED, RECOGNISED, assessed(2023, 0, 30))
                .when(VOID)
                .then(voided(counted("2023-11-20", new Benefit(2023, 30))));
    }

    @Test
    void what_a_withdrawal_took_back_is_not_taken_back_again() {
        initiatives
                .given(SUBMITTED, RECOGNISED, assessed(2023, 0, 30), WITHDRAWN)
                .when(VOID)
                .then(VOIDED);
    }

    @Test
    void an_initiative_is_voided_once() {
        initiatives
                .given(SUBMITTED, VOIDED)
                .when(VOID)
                .thenRefused(new CommonRefusal.Voided("initiative"));
    }

    @Test
    void an_initiative_of_a_unit_that_ended_can_be_voided() {
        initiatives.given(SUBMITTED).knowing(ended(THAN, "2023-12-01")).when(VOID).then(VOIDED);
    }

    @Test
    void another_units_recorder_does_not_void() {
        initiatives
                .given(SUBMITTED, VOIDED)
                .byRecorderOf(DIEN)
                .when(VOID)
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }
}
