package vn.sovang.command.unit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;

class UnitBodiesTest {

    private final Bodies<UnitBodies.Registered> units =
            new Bodies<>(
                    UnitBodies.Registered.class,
                    """
                    {"code":"than","name":"Đoàn Than","kind":"ATTACHED","since":"2000-01-01"}\
                    """);

    @ParameterizedTest
    @ValueSource(strings = {"aa", "0-", "than-01", "a234567890123456789012345678901234567890"})
    void a_code_is_short_lower_case_and_plain(String code) {
        units.assertGood(units.with("code", "\"" + code + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "-than",
                "Than",
                "đoàn",
                "than ",
                "than\\n",
                "than/mo",
                "a2345678901234567890123456789012345678901"
            })
    void anything_else_is_no_code(String code) {
        units.assertWrong(units.with("code", "\"" + code + "\""), "code");
    }

    @Test
    void what_is_required_is_present() {
        units.assertWrong("{}", "code", "name", "kind", "since");
    }

    @Test
    void an_end_has_a_day_and_a_reason() {
        new Bodies<>(
                        UnitBodies.Ended.class,
                        "{\"effectiveOn\":\"2023-07-01\",\"reason\":\"sáp nhập\"}")
                .assertWrong("{}", "effectiveOn", "reason");
    }

    @Test
    void a_transfer_has_a_parent_and_a_day() {
        new Bodies<>(
                        UnitBodies.Transferred.class,
                        "{\"effectiveOn\":\"2023-07-01\",\"parent\":\"dien\"}")
                .assertWrong("{}", "effectiveOn", "parent");
    }

    @Test
    void a_rename_has_a_name_and_a_day() {
        new Bodies<>(
                        UnitBodies.Renamed.class,
                        "{\"effectiveOn\":\"2023-07-01\",\"name\":\"Đoàn TKV\"}")
                .assertWrong("{}", "effectiveOn", "name");
    }
}
