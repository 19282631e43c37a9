package vn.sovang.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.unit.UnitCode;

class ActivityBodiesTest {

    private final Bodies<ActivityBodies.Recorded> bodies =
            new Bodies<>(
                    ActivityBodies.Recorded.class,
                    """
                    {"unit":"than","title":"Hiến máu","kind":"VOLUNTEER","occurredOn":"2023-12-28"}\
                    """);

    @Test
    void what_is_optional_is_absent() {
        ActivityBodies.Recorded body = bodies.read(bodies.without("none"));
        assertThat(body.id()).isNull();
        assertThat(body.others()).isEmpty();
        assertThat(body.details())
                .isEqualTo(
                        new Details(
                                "Hiến máu",
                                ActivityKind.VOLUNTEER,
                                day("2023-12-28"),
                                null,
                                null,
                                null));
    }

    @Test
    void titles_are_kept_as_typed_in_nfc() {
        assertThat(bodies.read(bodies.with("title", "\"Hie\u0302\u0301n máu HOÀ\"")).title())
                .isEqualTo("Hiến máu HOÀ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "title", "kind", "occurredOn"})
    void these_fields_are_required(String field) {
        bodies.assertWrong(bodies.without(field), field);
        bodies.assertWrong(bodies.with(field, "null"), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "endedOn", "place", "coOrganisers", "note"})
    void null_is_absent_in_these(String field) {
        bodies.assertGood(bodies.with(field, "null"));
    }

    @Test
    void an_activity_does_not_end_before_it_begins() {
        bodies.assertGood(bodies.with("endedOn", "\"2023-12-28\""));
        bodies.assertWrong(bodies.with("endedOn", "\"2023-12-27\""), "endedOn");
    }

    @Test
    void a_unit_is_not_its_own_co_organiser() {
        bodies.assertGood(bodies.with("coOrganisers", "[\"dien\",\"mo\"]"));
        bodies.assertWrong(bodies.with("coOrganisers", "[\"dien\",\"than\"]"), "coOrganisers");
    }

    @Test
    void a_co_organiser_is_named_once_and_never_null() {
        bodies.assertWrong(bodies.with("coOrganisers", "[\"dien\",\"dien\"]"), "coOrganisers");
        bodies.assertWrong(bodies.with("coOrganisers", "[null]"), "coOrganisers[0].<list element>");
    }

    @Test
    void a_hundred_units_co_organise_and_no_more() {
        bodies.assertGood(bodies.with("coOrganisers", codes(100)));
        bodies.assertWrong(bodies.with("coOrganisers", codes(101)), "coOrganisers");
    }

    @Test
    void texts_have_their_lengths() {
        bodies.assertGood(bodies.with("title", text(200)));
        bodies.assertWrong(bodies.with("title", text(201)), "title");
        bodies.assertWrong(bodies.with("place", text(201)), "place");
        bodies.assertGood(bodies.with("note", text(1_000)));
        bodies.assertWrong(bodies.with("note", text(1_001)), "note");
        bodies.assertWrong(bodies.with("place", "\" \""), "place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2023-02-29\"",
                "\"2023-2-9\"",
                "\"28/12/2023\"",
                "\"2023-12-28T00:00:00Z\"",
                "\"1899-12-31\"",
                "\"\"",
                "20231228",
                "[2023,12,28]"
            })
    void a_day_is_written_as_a_day_that_exists(String day) {
        bodies.assertUnreadable(bodies.with("occurredOn", day));
    }

    @Test
    void the_29th_of_february_exists_in_leap_years() {
        assertThat(bodies.read(bodies.with("occurredOn", "\"2024-02-29\"")).occurredOn())
                .isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"volunteer\"", "\"PARTY\"", "\"\"", "0", "\"0\""})
    void a_kind_is_one_of_the_known(String kind) {
        bodies.assertUnreadable(bodies.with("kind", kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "5", "\"0b9d1f6e3c554c1e9a536a6de3c3f001\"", "\"\""})
    void an_id_is_a_uuid(String id) {
        bodies.assertUnreadable(bodies.with("id", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[\"than\"]", "{\"value\":\"than\"}"})
    void a_unit_is_named_by_its_code(String unit) {
        bodies.assertUnreadable(bodies.with("unit", unit));
    }

    @Test
    void co_organisers_are_a_list() {
        bodies.assertUnreadable(bodies.with("coOrganisers", "\"dien\""));
        assertThat(bodies.read(bodies.with("coOrganisers", "[\"dien\"]")).others())
                .isEqualTo(List.of(new UnitCode("dien")));
    }

    private static String text(int length) {
        return "\"" + "ộ".repeat(length) + "\"";
    }

    private static String codes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"co-so-" + number + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
