package vn.sovang.command.unit;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.unit.UnitExamples.REGISTERED;
import static vn.sovang.command.unit.UnitExamples.renamed;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.Decisions;

class RenameUnitTest {

    private static final String OLD = "Đoàn than";

    private final Decisions units = UnitExamples.units();

    @Test
    void a_unit_is_renamed_from_a_day_on() {
        units.given(REGISTERED)
                .when(rename("Đoàn TKV", "2023-07-01"))
                .then(renamed(OLD, "Đoàn TKV", "2023-07-01"));
    }

    @Test
    void a_unit_may_be_renamed_ahead_of_time() {
        units.given(REGISTERED)
                .when(rename("Đoàn TKV", "2999-01-01"))
                .then(renamed(OLD, "Đoàn TKV", "2999-01-01"));
    }

    @Test
    void a_name_that_it_has_on_that_day_changes_nothing() {
        units.given(REGISTERED).when(rename(OLD, "2023-07-01")).thenNothingChanges();
        UnitExamples.units()
                .given(REGISTERED, renamed(OLD, "Đoàn TKV", "2023-07-01"))
                .when(rename("Đoàn TKV", "2023-08-01"))
                .thenNothingChanges();
    }

    @Test
    void the_previous_name_is_that_of_the_day_and_not_of_the_order_of_recording() {
        units.given(REGISTERED, renamed(OLD, "Đoàn TKV", "2023-07-01"))
                .when(rename("Đoàn Mỏ", "2023-03-01"))
                .then(renamed(OLD, "Đoàn Mỏ", "2023-03-01"));
    }

    @Test
    void a_name_of_the_same_day_is_replaced() {
        units.given(REGISTERED, renamed(OLD, "Đoàn TKV", "2023-07-01"))
                .when(rename("Đoàn Mỏ", "2023-07-01"))
                .then(renamed("Đoàn TKV", "Đoàn Mỏ", "2023-07-01"));
    }

    private static UnitCommand rename(String name, String effectiveOn) {
        return new UnitCommand.Rename(THAN, name, day(effectiveOn), null);
    }
}
