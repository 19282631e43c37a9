package vn.sovang.command.youthwork;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.youthwork.YouthWorkExamples.HANDED_OVER;
import static vn.sovang.command.youthwork.YouthWorkExamples.HANDOVER;
import static vn.sovang.command.youthwork.YouthWorkExamples.REGISTERED;
import static vn.sovang.command.youthwork.YouthWorkExamples.WORK;
import static vn.sovang.command.youthwork.YouthWorkExamples.handover;
import static vn.sovang.command.youthwork.YouthWorkExamples.voided;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;

class HandOverYouthWorkTest {

    private final Decisions works = YouthWorkExamples.works();

    @Test
    void a_youth_work_is_handed_over() {
        works.given(REGISTERED).when(handOver("2023-07-15")).then(HANDED_OVER);
    }

    @Test
    void a_youth_work_is_handed_over_once() {
        works.given(REGISTERED, HANDED_OVER)
                .when(handOver("2023-08-01"))
                .thenRefused(new AlreadyHandedOver());
    }

    @Test
    void nothing_is_handed_over_tomorrow() {
        works.given(REGISTERED)
                .when(handOver("2024-01-16"))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void a_unit_hands_over_while_it_exists() {
        works.given(REGISTERED)
                .knowing(ended(THAN, "2023-07-15"))
                .when(handOver("2023-07-15"))
                .thenRefused(new UnitRefusal.Ended(THAN));
        YouthWorkExamples.works()
                .given(REGISTERED)
                .knowing(ended(THAN, "2023-07-16"))
                .when(handOver("2023-07-15"))
                .then(HANDED_OVER);
        YouthWorkExamples.works()
                .given(REGISTERED)
                .when(handOver("1999-12-31"))
                .thenRefused(new UnitRefusal.NotFounded(THAN, day("1999-12-31")));
    }

    @Test
    void a_voided_work_is_not_handed_over() {
        works.given(REGISTERED, voided(null))
                .when(handOver("2023-07-15"))
                .thenRefused(new CommonRefusal.Voided("youth-work"));
    }

    @Test
    void another_units_recorder_does_not_hand_over() {
        works.given(REGISTERED)
                .byRecorderOf(DIEN)
                .when(handOver("2023-07-15"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void authority_void_handover_and_date_are_asked_in_this_order() {
        works.given(REGISTERED, HANDED_OVER, voided(HANDOVER))
                .byRecorderOf(DIEN)
                .when(handOver("2999-01-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        YouthWorkExamples.works()
                .given(REGISTERED, HANDED_OVER, voided(HANDOVER))
                .when(handOver("2999-01-01"))
                .thenRefused(new CommonRefusal.Voided("youth-work"));
        YouthWorkExamples.works()
                .given(REGISTERED, HANDED_OVER)
                .when(handOver("2999-01-01"))
                .thenRefused(new AlreadyHandedOver());
    }

    @Test
    void programs_know_the_refusal_by_its_code() {
        assertThat(new AlreadyHandedOver().code()).isEqualTo("already-handed-over");
        assertThat(new AlreadyHandedOver().status()).isEqualTo(409);
    }

    private static YouthWorkCommand handOver(String on) {
        return new YouthWorkCommand.HandOver(WORK, handover(on));
    }
}
