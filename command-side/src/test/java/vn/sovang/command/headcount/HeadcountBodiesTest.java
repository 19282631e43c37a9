package vn.sovang.command.headcount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;

class HeadcountBodiesTest {

    private final Bodies<HeadcountBodies.Recorded> headcounts =
            new Bodies<>(
                    HeadcountBodies.Recorded.class,
                    """
                    {"unit":"than","kind":"PARTY_ADMITTED","on":"2023-05-19","count":12}\
                    """);
    private final Bodies<HeadcountBodies.Corrected> corrections =
            new Bodies<>(HeadcountBodies.Corrected.class, "{\"count\":9,\"reason\":\"đối chiếu\"}");

    @ParameterizedTest
    @ValueSource(strings = {"unit", "kind", "on", "count"})
    void a_headcount_is_recorded_with_these(String field) {
        headcounts.assertWrong(headcounts.without(field), field);
    }

    @Test
    void from_one_to_a_hundred_thousand_people_are_counted() {
        headcounts.assertWrong(headcounts.with("count", "0"), "count");
        headcounts.assertGood(headcounts.with("count", "100000"));
        headcounts.assertWrong(headcounts.with("count", "100001"), "count");
        corrections.assertWrong(corrections.with("count", "0"), "count");
        corrections.assertGood(corrections.with("count", "100000"));
        corrections.assertWrong(corrections.with("count", "100001"), "count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "5.0", "1e3", "true", "[5]", "99999999999999999999"})
    void a_count_is_a_whole_number(String count) {
        headcounts.assertUnreadable(headcounts.with("count", count));
        corrections.assertUnreadable(corrections.with("count", count));
    }

    @Test
    void a_correction_clears_only_the_decision() {
        corrections.assertGood(corrections.with("decision", "null"));
        corrections.assertWrong(corrections.with("kind", "null"), "kind");
        corrections.assertWrong(corrections.with("on", "null"), "on");
        corrections.assertWrong(corrections.with("count", "null"), "count");
        corrections.assertGood(corrections.without("count"));
        corrections.assertWrong(corrections.without("reason"), "reason");
    }

    @Test
    void a_headcount_keeps_its_unit_and_names_nobody() {
        corrections.assertUnreadable(corrections.with("unit", "\"dien\""));
        headcounts.assertUnreadable(headcounts.with("names", "[\"Nguyễn Văn A\"]"));
    }
}
