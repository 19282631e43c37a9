package vn.sovang.command.youthwork;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.youthwork.YouthWorkExamples.HANDED_OVER;
import static vn.sovang.command.youthwork.YouthWorkExamples.HANDOVER;
import static vn.sovang.command.youthwork.YouthWorkExamples.REGISTERED;
import static vn.sovang.command.youthwork.YouthWorkExamples.WHY;
import static vn.sovang.command.youthwork.YouthWorkExamples.WORK;
import static vn.sovang.command.youthwork.YouthWorkExamples.voided;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;

class VoidYouthWorkTest {

    private static final YouthWorkCommand VOID = new YouthWorkCommand.Void(WORK, WHY);

    private final Decisions works = YouthWorkExamples.works();

    @Test
    void a_work_that_was_not_handed_over_has_nothing_to_take_back() {
        works.given(REGISTERED).when(VOID).then(voided(null));
    }

    @Test
    void a_voided_work_takes_its_handover_back() {
        works.given(REGISTERED, HANDED_OVER).when(VOID).then(voided(HANDOVER));
    }

    @Test
    void a_work_is_voided_once() {
        works.given(REGISTERED, voided(null))
                .when(VOID)
                .thenRefused(new CommonRefusal.Voided("youth-work"));
    }

    @Test
    void a_work_of_a_unit_that_ended_can_be_voided() {
        works.given(REGISTERED, HANDED_OVER)
                .knowing(ended(THAN, "2023-12-01"))
                .when(VOID)
                .then(voided(HANDOVER));
    }

    @Test
    void another_units_recorder_does_not_void() {
        works.given(REGISTERED, voided(null))
                .byRecorderOf(DIEN)
                .when(VOID)
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }
}
