package vn.sovang.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.initiative.InitiativeExamples.INITIATIVE;
import static vn.sovang.command.initiative.InitiativeExamples.RECOGNISED;
import static vn.sovang.command.initiative.InitiativeExamples.SUBMITTED;
import static vn.sovang.command.initiative.InitiativeExamples.TITLE;
import static vn.sovang.command.initiative.InitiativeExamples.VOIDED;
import static vn.sovang.command.initiative.InitiativeExamples.WITHDRAWN;
import static vn.sovang.command.initiative.InitiativeExamples.recognised;
import static vn.sovang.event.initiative.RecognitionLevel.NATIONAL;
import static vn.sovang.event.initiative.RecognitionLevel.PROVINCE;
import static vn.sovang.event.initiative.RecognitionLevel.UNIT;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.initiative.InitiativeEvent.Submitted;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.RecognitionLevel;

class RecogniseInitiativeTest {

    private final Decisions initiatives = InitiativeExamples.initiatives();

    @Test
    void the_first_recognition_counts() {
        initiatives.given(SUBMITTED).when(recognise(UNIT, "2023-11-20")).then(RECOGNISED);
    }

    @Test
    void a_second_level_does_not_count_again() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .when(recognise(PROVINCE, "2024-01-10"))
                .then(recognised(PROVINCE, "2024-01-10", false));
    }

    @Test
    void a_further_level_with_an_earlier_date_moves_nothing() {
        initiatives
                .given(SUBMITTED, RECOGNISED, recognised(PROVINCE, "2023-10-10", false))
                .when(recognise(NATIONAL, "2022-10-05"))
                .then(recognised(NATIONAL, "2022-10-05", false));
    }

    @Test
    void a_level_is_recognised_once() {
        initiatives
                .given(SUBMITTED, RECOGNISED)
                .when(recognise(UNIT, "2023-12-01"))
                .thenRefused(new InitiativeRefusal.AlreadyRecognised(UNIT));
    }

    @Test
    void after_a_withdrawal_the_first_recognition_counts_again_also_at_the_same_level() {
        initiatives
                .given(SUBMITTED, RECOGNISED, WITHDRAWN)
                .when(recognise(UNIT, "2023-12-01"))
                .then(recognised(UNIT, "2023-12-01", true));
    }

    @Test
    void a_recognition_of_tomorrow_has_not_been_given() {
        initiatives
                .given(SUBMITTED)
                .when(recognise(UNIT, "2024-01-16"))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void a_unit_is_recognised_while_it_exists() {
        initiatives
                .given(SUBMITTED)
                .knowing(ended(THAN, "2023-11-20"))
                .when(recognise(UNIT, "2023-11-20"))
                .thenRefused(new UnitRefusal.Ended(THAN));
        InitiativeExamples.initiatives()
                .given(SUBMITTED)
                .knowing(ended(THAN, "2023-11-21"))
                .when(recognise(UNIT, "2023-11-20"))
                .then(RECOGNISED);
        InitiativeExamples.initiatives()
                .given(SUBMITTED)
                .when(recognise(UNIT, "1999-12-31"))
                .thenRefused(new UnitRefusal.NotFounded(THAN, day("1999-12-31")));
    }

    @Test
    void a_voided_initiative_is_not_recognised() {
        initiatives
                .given(SUBMITTED, VOIDED)
                .when(recognise(UNIT, "2023-11-20"))
                .thenRefused(new CommonRefusal.Voided("initiative"));
    }

    @Test
    void another_units_recorder_does_not_record_it() {
        initiatives
                .given(
                        new Submitted(
                                INITIATIVE,
                                THAN,
                                InitiativeForm.RESEARCH_TOPIC,
                                TITLE,
                                day("2023-10-01")))
                .byRecorderOf(DIEN)
                .when(recognise(UNIT, "2023-11-20"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void authority_void_level_and_date_are_asked_in_this_order() {
        initiatives
                .given(SUBMITTED, RECOGNISED, VOIDED)
                .byRecorderOf(DIEN)
                .when(recognise(UNIT, "2999-01-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        InitiativeExamples.initiatives()
                .given(SUBMITTED, RECOGNISED, VOIDED)
                .when(recognise(UNIT, "2999-01-01"))
                .thenRefused(new CommonRefusal.Voided("initiative"));
        InitiativeExamples.initiatives()
                .given(SUBMITTED, RECOGNISED)
                .when(recognise(UNIT, "2999-01-01"))
                .thenRefused(new InitiativeRefusal.AlreadyRecognised(UNIT));
    }

    @Test
    void programs_know_refusals_by_their_codes() {
        assertThat(new InitiativeRefusal.AlreadyRecognised(UNIT).code())
                .isEqualTo("already-recognised");
        assertThat(new InitiativeRefusal.AlreadyRecognised(UNIT).status()).isEqualTo(409);
        assertThat(new InitiativeRefusal.NotRecognised().code()).isEqualTo("not-recognised");
        assertThat(new InitiativeRefusal.NotRecognised().status()).isEqualTo(409);
    }

    private static InitiativeCommand recognise(RecognitionLevel level, String on) {
        return new InitiativeCommand.Recognise(INITIATIVE, level, day(on), "QĐ 9");
    }
}
