package vn.sovang.command.youthwork;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.youthwork.YouthWorkExamples.REGISTERED;
import static vn.sovang.command.youthwork.YouthWorkExamples.TITLE;
import static vn.sovang.command.youthwork.YouthWorkExamples.WORK;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkLevel;

class RegisterYouthWorkTest {

    private final Decisions works = YouthWorkExamples.works();

    @Test
    void a_youth_work_is_registered() {
        works.byRecorderOf(TINH_DOAN).when(register(THAN, "2023-02-01")).then(REGISTERED);
    }

    @Test
    void nothing_is_registered_tomorrow() {
        works.when(register(THAN, "2024-01-16"))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void a_unit_registers_while_it_exists() {
        works.when(register(CANG, "2023-06-30"))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
        YouthWorkExamples.works()
                .knowing(ended(MO, "2023-02-01"))
                .when(register(MO, "2023-02-01"))
                .thenRefused(new UnitRefusal.Ended(MO));
    }

    @Test
    void another_units_recorder_does_not_register() {
        works.byRecorderOf(DIEN)
                .when(register(THAN, "2023-02-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void unit_authority_and_date_are_asked_in_this_order() {
        works.byRecorderOf(DIEN)
                .when(register(NOBODY, "2999-01-01"))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        YouthWorkExamples.works()
                .byRecorderOf(DIEN)
                .when(register(THAN, "2999-01-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    private static YouthWorkCommand register(UnitCode unit, String on) {
        return new YouthWorkCommand.Register(WORK, unit, YouthWorkLevel.UNIT, TITLE, day(on));
    }
}
