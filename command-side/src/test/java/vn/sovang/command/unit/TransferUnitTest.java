package vn.sovang.command.unit;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.unit.UnitExamples.REGISTERED;
import static vn.sovang.command.unit.UnitExamples.moved;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.Province;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent.Transferred;
import vn.sovang.event.unit.UnitKind;

class TransferUnitTest {

    private final Decisions units = UnitExamples.units();

    @Test
    void a_unit_is_moved_from_one_parent_to_another() {
        units.given(Province.registered(MO, UnitKind.BASE, THAN))
                .when(new UnitCommand.Transfer(MO, DIEN, day("2023-10-17"), "QĐ 12"))
                .then(new Transferred(MO, THAN, DIEN, day("2023-10-17"), "QĐ 12"));
    }

    @Test
    void a_move_that_took_effect_in_july_may_be_entered_in_september() {
        units.on("2023-09-20")
                .given(REGISTERED)
                .when(transfer(DIEN, "2023-07-01"))
                .then(moved(THAN, TINH_DOAN, DIEN, "2023-07-01"));
    }

    @Test
    void a_move_may_lie_ahead() {
        units.given(REGISTERED)
                .when(transfer(DIEN, "2999-01-01"))
                .then(moved(THAN, TINH_DOAN, DIEN, "2999-01-01"));
    }

    @Test
    void a_unit_that_stood_alone_has_no_previous_parent() {
        units.given(Province.registered(THAN, UnitKind.ATTACHED, null))
                .when(transfer(DIEN, "2023-07-01"))
                .then(moved(THAN, null, DIEN, "2023-07-01"));
    }

    @Test
    void the_previous_parent_is_that_of_the_day_and_not_of_the_order_of_recording() {
        units.given(REGISTERED, moved(THAN, TINH_DOAN, DIEN, "2023-07-01"))
                .when(transfer(Province.CANG, "2023-03-01"))
                .then(moved(THAN, TINH_DOAN, Province.CANG, "2023-03-01"));
        UnitExamples.units()
                .given(REGISTERED, moved(THAN, TINH_DOAN, DIEN, "2023-07-01"))
                .when(transfer(Province.CANG, "2023-07-01"))
                .then(moved(THAN, DIEN, Province.CANG, "2023-07-01"));
    }

    @Test
    void a_parent_must_be_registered() {
        units.given(REGISTERED)
                .when(transfer(NOBODY, "2023-07-01"))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void a_unit_does_not_come_below_itself() {
        units.given(REGISTERED)
                .when(transfer(THAN, "2023-07-01"))
                .thenRefused(new UnitRefusal.Cycle(THAN));
    }

    @Test
    void a_unit_does_not_come_below_one_that_is_below_it() {
        units.given(REGISTERED)
                .when(transfer(MO, "2023-07-01"))
                .thenRefused(new UnitRefusal.Cycle(THAN));
    }

    @Test
    void a_unit_does_not_come_below_one_that_will_be_below_it() {
        units.given(REGISTERED)
                .knowing(moved(DIEN, TINH_DOAN, THAN, "2999-01-01"))
                .when(transfer(DIEN, "2023-07-01"))
                .thenRefused(new UnitRefusal.Cycle(THAN));
    }

    @Test
    void a_unit_may_come_below_one_that_has_left_it() {
        units.given(REGISTERED)
                .knowing(moved(MO, THAN, DIEN, "2023-06-01"))
                .when(transfer(MO, "2023-07-01"))
                .then(moved(THAN, TINH_DOAN, MO, "2023-07-01"));
    }

    private static UnitCommand transfer(UnitCode parent, String effectiveOn) {
        return new UnitCommand.Transfer(THAN, parent, day(effectiveOn), null);
    }
}
