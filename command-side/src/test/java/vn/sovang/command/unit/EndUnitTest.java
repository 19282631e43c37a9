package vn.sovang.command.unit;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.unit.UnitExamples.REGISTERED;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;

class EndUnitTest {

    private final Decisions units = UnitExamples.units();

    @Test
    void a_unit_ends_from_a_day_on() {
        units.given(REGISTERED).when(end("2023-07-01")).then(ended(THAN, "2023-07-01"));
    }

    @Test
    void an_end_may_lie_ahead() {
        units.given(REGISTERED).when(end("2999-01-01")).then(ended(THAN, "2999-01-01"));
    }

    @Test
    void a_unit_ends_once() {
        units.given(REGISTERED, ended(THAN, "2999-01-01"))
                .when(end("2023-07-01"))
                .thenRefused(new UnitRefusal.Ended(THAN));
    }

    private static UnitCommand end(String effectiveOn) {
        return new UnitCommand.End(THAN, day(effectiveOn), "sáp nhập");
    }
}
