package vn.sovang.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;
import vn.sovang.command.body.Change;
import vn.sovang.event.activity.ActivityKind;

class ActivityCorrectionBodiesTest {

    private final Bodies<ActivityBodies.Corrected> bodies =
            new Bodies<>(ActivityBodies.Corrected.class, "{\"reason\":\"sai ngày\"}");

    @Test
    void what_is_left_out_stays() {
        assertThat(bodies.read("{\"reason\":\"sai ngày\"}").changes())
                .isEqualTo(
                        new DetailChanges(
                                new Change.Keep<>(),
                                new Change.Keep<>(),
                                new Change.Keep<>(),
                                new Change.Keep<>(),
                                new Change.Keep<>(),
                                new Change.Keep<>()));
    }

    @Test
    void what_is_given_is_set() {
        ActivityBodies.Corrected body =
                bodies.read(
                        """
                        {"title":"Ngày hội","kind":"OTHER","occurredOn":"2023-12-01",
                        "endedOn":"2023-12-02","place":"Uông Bí","note":"mưa","reason":"sai ngày"}\
                        """);
        assertThat(body.changes())
                .isEqualTo(
                        new DetailChanges(
                                new Change.Set<>("Ngày hội"),
                                new Change.Set<>(ActivityKind.OTHER),
                                new Change.Set<>(day("2023-12-01")),
                                new Change.Set<>(day("2023-12-02")),
                                new Change.Set<>("Uông Bí"),
                                new Change.Set<>("mưa")));
    }

    @Test
    void null_clears_last_day_place_and_note() {
        String body = "{\"endedOn\":null,\"place\":null,\"note\":null,\"reason\":\"sai\"}";
        bodies.assertGood(body);
        assertThat(bodies.read(body).changes())
                .isEqualTo(
                        new DetailChanges(
                                new Change.Keep<>(),
                                new Change.Keep<>(),
                                new Change.Keep<>(),
                                new Change.Clear<>(),
                                new Change.Clear<>(),
                                new Change.Clear<>()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "kind", "occurredOn", "reason"})
    void null_does_not_clear_these(String field) {
        bodies.assertWrong(bodies.with(field, "null"), field);
    }

    @Test
    void a_correction_has_a_reason() {
        bodies.assertWrong(bodies.without("reason"), "reason");
        bodies.assertWrong(bodies.with("reason", "\" \""), "reason");
    }

    @Test
    void days_sent_together_must_fit_together() {
        bodies.assertGood(
                "{\"occurredOn\":\"2023-12-02\",\"endedOn\":\"2023-12-02\",\"reason\":\"sai\"}");
        bodies.assertWrong(
                "{\"occurredOn\":\"2023-12-02\",\"endedOn\":\"2023-12-01\",\"reason\":\"sai\"}",
                "endedOn");
    }

    @Test
    void texts_have_their_lengths() {
        bodies.assertGood(bodies.with("title", "\"" + "😀".repeat(200) + "\""));
        bodies.assertWrong(bodies.with("title", "\"" + "a".repeat(201) + "\""), "title");
        bodies.assertWrong(bodies.with("title", "\"\""), "title");
        bodies.assertWrong(bodies.with("place", "\"" + "a".repeat(201) + "\""), "place");
        bodies.assertWrong(bodies.with("note", "\" \""), "note");
        bodies.assertWrong(bodies.with("note", "\"" + "a".repeat(2_001) + "\""), "note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\":5",
                "\"kind\":\"x\"",
                "\"kind\":1",
                "\"occurredOn\":\"2023-02-29\"",
                "\"endedOn\":\"\"",
                "\"place\":\"\\u0000\"",
                "\"unit\":\"dien\"",
                "\"coOrganisers\":[]",
                "\"title\":{\"value\":\"a\"}"
            })
    void a_change_is_as_strict_as_the_value_and_organisers_do_not_change(String field) {
        bodies.assertUnreadable(bodies.followedBy(field));
    }
}
