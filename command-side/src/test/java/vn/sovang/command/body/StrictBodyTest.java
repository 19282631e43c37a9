package vn.sovang.command.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every body: nothing is guessed, coerced or passed over. */
class StrictBodyTest {

    private final Bodies<Reason> bodies = new Bodies<>(Reason.class, "{\"reason\":\"nhập nhầm\"}");

    @Test
    void a_required_text_is_present() {
        bodies.assertWrong("{}", "reason");
        bodies.assertWrong("{\"reason\":null}", "reason");
    }

    @Test
    void blank_is_empty() {
        bodies.assertWrong(bodies.with("reason", "\"\""), "reason");
        bodies.assertWrong(bodies.with("reason", "\" \\t\\n\\u3000\""), "reason");
    }

    @Test
    void a_text_is_as_long_as_its_characters() {
        bodies.assertGood(reason("a".repeat(500)));
        bodies.assertWrong(reason("a".repeat(501)), "reason");
    }

    @Test
    void a_character_beyond_the_first_plane_is_one() {
        bodies.assertGood(reason("😀".repeat(500)));
        bodies.assertWrong(reason("😀".repeat(501)), "reason");
    }

    @Test
    void a_letter_typed_in_parts_is_one_after_composition() {
        bodies.assertGood(reason("e\u0302\u0301".repeat(500)));
        bodies.assertWrong(reason("e\u0302\u0301".repeat(501)), "reason");
    }

    @Test
    void a_nul_is_refused() {
        bodies.assertUnreadable("{\"reason\":\"a\\u0000b\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "a\\ud83db", "\\ude00\\ud83d"})
    void half_a_character_is_refused(String half) {
        bodies.assertUnreadable("{\"reason\":\"" + half + "\"}");
    }

    @Test
    void both_halves_of_a_character_are_one() {
        bodies.assertGood("{\"reason\":\"\\ud83d\\ude00\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "true", "[]", "[\"a\"]", "{}"})
    void a_text_is_nothing_but_a_text(String value) {
        bodies.assertUnreadable("{\"reason\":" + value + "}");
    }

    @Test
    void a_field_that_is_not_known_is_refused() {
        bodies.assertUnreadable(bodies.followedBy("\"note\":null"));
    }

    @Test
    void a_field_is_named_as_it_is_written() {
        bodies.assertUnreadable("{\"Reason\":\"nhập nhầm\"}");
    }

    @Test
    void a_field_is_given_once() {
        bodies.assertUnreadable(bodies.followedBy("\"reason\":\"nhập nhầm\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "5",
                "\"a\"",
                "{",
                "{}{}",
                "{\"reason\":\"a\"} x",
                "{'reason':\"a\"}",
                "{\"reason\":\"a\",}"
            })
    void a_body_is_one_object(String body) {
        bodies.assertUnreadable(body);
    }

    private String reason(String text) {
        return bodies.with("reason", "\"" + text + "\"");
    }
}
