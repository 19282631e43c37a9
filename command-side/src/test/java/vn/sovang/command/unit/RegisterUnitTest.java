package vn.sovang.command.unit;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.TINH_DOAN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent.Registered;
import vn.sovang.event.unit.UnitKind;

class RegisterUnitTest {

    private static final UnitCode Y_TE = new UnitCode("y-te");

    private final Decisions units = UnitExamples.units();

    @Test
    void a_unit_is_registered_below_its_parent() {
        units.when(register(TINH_DOAN, "2023-07-01"))
                .then(
                        new Registered(
                                Y_TE,
                                "Đoàn Y tế",
                                UnitKind.ATTACHED,
                                TINH_DOAN,
                                day("2023-07-01")));
    }

    @Test
    void a_unit_may_stand_alone() {
        units.when(register(null, "2023-07-01"))
                .then(
                        new Registered(
                                Y_TE, "Đoàn Y tế", UnitKind.ATTACHED, null, day("2023-07-01")));
    }

    @Test
    void a_unit_may_begin_in_the_future() {
        units.when(register(TINH_DOAN, "2999-01-01"))
                .then(
                        new Registered(
                                Y_TE,
                                "Đoàn Y tế",
                                UnitKind.ATTACHED,
                                TINH_DOAN,
                                day("2999-01-01")));
    }

    @Test
    void a_parent_must_be_registered() {
        units.when(register(NOBODY, "2023-07-01"))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void a_unit_is_not_its_own_parent() {
        units.when(register(Y_TE, "2023-07-01"))
                .thenRefused(new CommonRefusal.Unknown("unit", "y-te"));
    }

    private static UnitCommand register(@Nullable UnitCode parent, String since) {
        return new UnitCommand.Register(Y_TE, "Đoàn Y tế", UnitKind.ATTACHED, parent, day(since));
    }
}
