package vn.sovang.command.gift;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;

class GiftBodiesTest {

    private final Bodies<GiftBodies.Recorded> gifts =
            new Bodies<>(
                    GiftBodies.Recorded.class,
                    """
                    {"unit":"than","on":"2023-07-27","recipients":"CHILDREN","sets":60}\
                    """);
    private final Bodies<GiftBodies.Corrected> corrections =
            new Bodies<>(GiftBodies.Corrected.class, "{\"sets\":55,\"reason\":\"kiểm lại\"}");

    @ParameterizedTest
    @ValueSource(strings = {"unit", "on", "recipients", "sets"})
    void a_gift_is_recorded_with_these(String field) {
        gifts.assertWrong(gifts.without(field), field);
    }

    @Test
    void from_one_to_a_million_sets_are_given() {
        gifts.assertWrong(gifts.with("sets", "0"), "sets");
        gifts.assertGood(gifts.with("sets", "1000000"));
        gifts.assertWrong(gifts.with("sets", "1000001"), "sets");
        corrections.assertWrong(corrections.with("sets", "0"), "sets");
        corrections.assertWrong(corrections.with("sets", "1000001"), "sets");
    }

    @Test
    void a_value_is_from_nothing_to_a_million_billion() {
        gifts.assertGood(gifts.with("valueVnd", "0"));
        gifts.assertGood(gifts.with("valueVnd", "1000000000000000"));
        gifts.assertWrong(gifts.with("valueVnd", "1000000000000001"), "valueVnd");
        corrections.assertGood(corrections.with("valueVnd", "0"));
        corrections.assertWrong(corrections.with("valueVnd", "-1"), "valueVnd");
        corrections.assertWrong(corrections.with("valueVnd", "1000000000000001"), "valueVnd");
    }

    @Test
    void a_correction_clears_value_and_activity_only() {
        corrections.assertGood(corrections.with("valueVnd", "null"));
        corrections.assertGood(corrections.with("activity", "null"));
        corrections.assertWrong(corrections.with("on", "null"), "on");
        corrections.assertWrong(corrections.with("recipients", "null"), "recipients");
        corrections.assertWrong(corrections.with("sets", "null"), "sets");
        corrections.assertWrong(corrections.without("reason"), "reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"PEOPLE\"", "\"children\"", "0", "[]"})
    void recipients_are_one_of_six(String recipients) {
        gifts.assertUnreadable(gifts.with("recipients", recipients));
        corrections.assertUnreadable(corrections.with("recipients", recipients));
    }
}
