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
import static vn.sovang.command.initiative.InitiativeExamples.recognised;
import static vn.sovang.command.initiative.InitiativeExamples.withdrawn;
import static vn.sovang.event.initiative.RecognitionLevel.PROVINCE;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;

class WithdrawRecognitionTest {

    private static final InitiativeCommand WITHDRAW =
            new InitiativeCommand.WithdrawRecognition(INITIATIVE, WHY);

    private final Decisions initiatives = InitiativeExamples.initiatives();

    @Test
    void a_withdrawal_takes_the_count_back_where_it_stood() {
        initiatives.given(SUBMITTED, RECOGNISED).when(WITHDRAW).then(WITHDRAWN);
    }

    @Test
    void all_levels_go_and_the_day_of_the_first_recorded_is_the_one_that_counted() {
        initiatives
                .given(SUBMITTED, RECOGNISED, recognised(PROVINCE, "2023-10-10", false))
                .when(WITHDRAW)
                .then(WITHDRAWN);
    }

    @Test
    void benefits_go_with_it_as_they_were_assessed_last_by_year() {
        initiatives
                .given(
                        SUBMITTED,
                        RECOGNISED,
                        assessed(2023, 0, 30),
                        assessed(2022, 0, 7),
                        assessed(2023, 30, 24))
                .when(WITHDRAW)
                .then(
                        withdrawn(
                                counted(
                                        "2023-11-20",
                                        new Benefit(2022, 7),
                                        new Benefit(2023, 24))));
    }

    @Test
    void a_second_withdrawal_takes_back_only_what_came_after_the_first() {
        initiatives
                .given(
                        SUBMITTED,
                        RECOGNISED,
                        assessed(2023, 0, 30),
                        WITHDRAWN,
                        recognised(PROVINCE, "2023-12-01", true))
                .when(WITHDRAW)
                .then(withdrawn(counted("2023-12-01")));
    }

    @Test
    void there_must_be_a_recognition_to_withdraw() {
        initiatives
                .given(SUBMITTED)
                .when(WITHDRAW)
                .thenRefused(new InitiativeRefusal.NotRecognised());
        InitiativeExamples.initiatives()
                .given(SUBMITTED, RECOGNISED, WITHDRAWN)
                .when(WITHDRAW)
                .thenRefused(new InitiativeRefusal.NotRecognised());
    }

    @Test
    void a_recognition_of_a_unit_that_ended_can_be_withdrawn() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .knowing(ended(THAN, "2023-12-01"))
                .when(WITHDRAW)
                .then(WITHDRAWN);
    }

    @Test
    void authority_void_and_recognition_are_asked_in_this_order() {
        initiatives
                .given(SUBMITTED, VOIDED)
                .byRecorderOf(DIEN)
                .when(WITHDRAW)
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        InitiativeExamples.initiatives()
                .given(SUBMITTED, VOIDED)
                .when(WITHDRAW)
                .thenRefused(new CommonRefusal.Voided("initiative"));
    }
}
