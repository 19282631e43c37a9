package vn.sovang.query.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.registered;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.log.LogPosition;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.world.QueryWorld;

class PositionsIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @BeforeEach
    void recordInTheLastSecondOfAYearAndInTheFirstOfTheNext() {
        world.log().append("2023-06-01T00:00:00Z", registered("than", null));
        world.log().append("2023-12-31T16:59:59.999999Z", cash("than", "2023-12-31", 1));
        world.log().append("2023-12-31T17:00:00Z", cash("than", "2023-12-31", 2));
    }

    @Test
    void a_day_is_its_end_in_vietnam() {
        assertThat(resolved("2023-12-31").position()).isEqualTo(2);
        assertThat(resolved("2023-12-31").day()).isEqualTo(day("2023-12-31"));
        assertThat(resolved("2024-01-01").position()).isEqualTo(3);
        assertThat(resolved("2023-05-31").at()).isEqualTo(LogPosition.BEGINNING);
    }

    @Test
    void an_instant_counts_what_was_recorded_up_to_and_including_it() {
        assertThat(resolved("2023-12-31T17:00:00Z").position()).isEqualTo(3);
        assertThat(resolved("2024-01-01T00:00:00+07:00").position()).isEqualTo(3);
        assertThat(resolved("2024-01-01T00:00:00 07:00").position()).isEqualTo(3);
        assertThat(resolved("2023-12-31T16:59:59.999999Z").position()).isEqualTo(2);
    }

    @Test
    void the_future_is_now() {
        assertThat(resolved("9999-12-31").position()).isEqualTo(3);
        assertThat(resolved("9999-12-31T00:00:00Z").position()).isEqualTo(3);
    }

    @Test
    void a_position_shows_names_of_the_day_on_which_it_was_recorded() {
        assertThat(resolved("position:3").day()).isEqualTo(day("2024-01-01"));
        assertThat(resolved("position:0").at()).isEqualTo(LogPosition.BEGINNING);
    }

    @Test
    void a_position_beyond_the_head_is_unknown() {
        assertThat(refusal("position:4", null)).isEqualTo("404 unknown-position");
        assertThat(refusal("position:99999999999999999999999", null))
                .isEqualTo("404 unknown-position");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2023-02-29",
                "1899-12-31",
                "position:",
                "position:-1",
                "2023-12-31T17:00:00",
                "\0"
            })
    void anything_else_is_invalid(String asOf) {
        assertThat(refusal(asOf, null)).isEqualTo("400 invalid-request");
    }

    @Test
    void a_least_position_is_waited_for_and_then_the_older_one_answers() {
        assertThat(positions().projected(new AsOfRequest("position:1", "3")).position())
                .isEqualTo(1);
        assertThat(positions().projected(new AsOfRequest(null, "3")).position()).isEqualTo(3);
    }

    @Test
    void a_least_position_that_does_not_come_is_answered_after_five_seconds() {
        assertThat(refusal(null, "4")).isEqualTo("503 not-yet-projected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "", "three", "1.5", "٣"})
    void a_least_position_is_a_number(String minPosition) {
        assertThat(refusal(null, minPosition)).isEqualTo("400 invalid-request");
    }

    private AsOf resolved(String asOf) {
        return positions().projected(QueryWorld.asOf(asOf));
    }

    private String refusal(@Nullable String asOf, @Nullable String minPosition) {
        Refused refused =
                catchThrowableOfType(
                        Refused.class,
                        () -> positions().projected(new AsOfRequest(asOf, minPosition)));
        return refused.problem().status() + " " + refused.problem().code();
    }

    private Positions positions() {
        return world.part(Positions.class);
    }
}
