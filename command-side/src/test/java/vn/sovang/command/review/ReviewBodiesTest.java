package vn.sovang.command.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;

class ReviewBodiesTest {

    private static final String TARGET = "{\"unit\":\"than\",\"indicator\":\"%s\",\"value\":%s}";
    private static final String MEASURE =
            "{\"code\":\"%s\",\"title\":\"Tình nguyện\",\"maxPoints\":%s}";

    private final Bodies<ReviewBodies.TargetsSet> targets =
            new Bodies<>(
                    ReviewBodies.TargetsSet.class,
                    "{\"cluster\":\"khoi\",\"targets\":[%s]}"
                            .formatted(TARGET.formatted("RESOURCES_VND", "5")));
    private final Bodies<ReviewBodies.CriteriaAdopted> criteria =
            new Bodies<>(
                    ReviewBodies.CriteriaAdopted.class,
                    "{\"cluster\":\"khoi\",\"criteria\":[%s]}"
                            .formatted(MEASURE.formatted("tinh-nguyen", "20")));
    private final Bodies<ReviewBodies.LimitationNoted> limitations =
            new Bodies<>(
                    ReviewBodies.LimitationNoted.class,
                    "{\"cluster\":\"khoi\",\"text\":\"Báo cáo chậm\"}");
    private final Bodies<ReviewBodies.DirectionSet> directions =
            new Bodies<>(
                    ReviewBodies.DirectionSet.class,
                    "{\"cluster\":\"khoi\",\"text\":\"Số hóa\",\"forYear\":2024}");
    private final Bodies<ReviewBodies.Published> publications =
            new Bodies<>(
                    ReviewBodies.Published.class, "{\"cluster\":\"khoi\",\"title\":\"Tổng kết\"}");

    @Test
    void all_that_has_to_be_there_is_asked_for() {
        targets.assertWrong("{}", "cluster", "targets");
        criteria.assertWrong("{}", "cluster", "criteria");
        limitations.assertWrong("{}", "cluster", "text");
        directions.assertWrong("{}", "cluster", "text", "forYear");
        publications.assertWrong("{}", "cluster", "title");
        targets.assertWrong(
                targets.with("targets", "[{}]"),
                "targets[0].unit",
                "targets[0].indicator",
                "targets[0].value");
        criteria.assertWrong(
                criteria.with("criteria", "[{}]"),
                "criteria[0].code",
                "criteria[0].title",
                "criteria[0].maxPoints");
    }

    @Test
    void targets_may_be_none_and_are_never_nothing() {
        targets.assertGood(targets.with("targets", "[]"));
        targets.assertWrong(targets.with("targets", "[null]"), "targets[0].<list element>");
    }

    @Test
    void a_target_is_from_nothing_to_ten_to_the_fifteenth() {
        targets.assertGood(targets.with("targets", target("ACTIVITIES", "0")));
        targets.assertGood(targets.with("targets", target("CASH_VND", "1000000000000000")));
        targets.assertWrong(
                targets.with("targets", target("CASH_VND", "1000000000000001")),
                "targets[0].value");
        targets.assertWrong(
                targets.with("targets", target("ACTIVITIES", "-1")), "targets[0].value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "5.0", "1e1", "true", "[5]"})
    void a_target_is_a_whole_number(String value) {
        targets.assertUnreadable(targets.with("targets", target("ACTIVITIES", value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NOTHING", "activities", "ACTIVITIES ", "0"})
    void an_indicator_is_one_that_is_shown(String indicator) {
        targets.assertUnreadable(targets.with("targets", target(indicator, "5")));
    }

    @Test
    void a_unit_has_one_target_for_an_indicator() {
        String twice =
                "[%s,%s]"
                        .formatted(
                                TARGET.formatted("ACTIVITIES", "5"),
                                TARGET.formatted("ACTIVITIES", "6"));
        targets.assertWrong(targets.with("targets", twice), "targets");
    }

    @Test
    void targets_are_kept_unit_by_unit() {
        String two =
                "[%s,%s]"
                        .formatted(
                                TARGET.formatted("RESOURCES_VND", "6"),
                                TARGET.formatted("ACTIVITIES", "5"));
        assertThat(targets.read(targets.with("targets", two)).byUnit())
                .containsExactly(
                        new UnitTargets(
                                new UnitCode("than"),
                                Map.of("ACTIVITIES", 5L, "RESOURCES_VND", 6L)));
    }

    @Test
    void codes_of_criteria_differ() {
        List<String> twice = Collections.nCopies(2, MEASURE.formatted("tinh-nguyen", "20"));
        criteria.assertWrong(criteria.with("criteria", twice.toString()), "criteria");
    }

    @Test
    void there_are_one_to_fifty_criteria() {
        criteria.assertWrong(criteria.with("criteria", "[]"), "criteria");
        criteria.assertGood(criteria.with("criteria", measures(50)));
        criteria.assertWrong(criteria.with("criteria", measures(51)), "criteria");
    }

    @Test
    void a_figure_may_propose_the_points_of_a_criterion() {
        String measured =
                "[{\"code\":\"c\",\"title\":\"T\",\"maxPoints\":1,\"indicator\":\"RESOURCES_VND\"}]";
        criteria.assertGood(criteria.with("criteria", measured));
        criteria.assertUnreadable(
                criteria.with("criteria", measured.replace("RESOURCES_VND", "RESOURCES")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "7.5", "7.50", "10000", "1e2"})
    void a_criterion_gives_points_with_two_decimals_at_most(String maxPoints) {
        criteria.assertGood(criteria.with("criteria", measure(maxPoints)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0.001",
                "7.125",
                "10000.01",
                "1e99",
                "1e999999999",
                "1e-999999999"
            })
    void no_others(String maxPoints) {
        criteria.assertWrong(
                criteria.with("criteria", measure(maxPoints)), "criteria[0].maxPoints");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "true", "[7]", "{}", "\"\""})
    void points_are_a_number(String maxPoints) {
        criteria.assertUnreadable(criteria.with("criteria", measure(maxPoints)));
    }

    @Test
    void texts_have_their_lengths() {
        limitations.assertGood(limitations.with("text", text(10_000)));
        limitations.assertWrong(limitations.with("text", text(20_001)), "text");
        limitations.assertWrong(limitations.with("text", "\" \""), "text");
        directions.assertWrong(directions.with("text", text(20_001)), "text");
        publications.assertGood(publications.with("title", text(200)));
        publications.assertWrong(publications.with("title", text(201)), "title");
        publications.assertWrong(publications.with("cluster", text(41)), "cluster");
        criteria.assertWrong(
                criteria.with("criteria", "[%s]".formatted(MEASURE.formatted("x".repeat(41), 1))),
                "criteria[0].code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "10000", "-2024"})
    void a_direction_is_for_a_year_of_this_calendar(String year) {
        directions.assertWrong(directions.with("forYear", year), "forYear");
    }

    private static String target(String indicator, String value) {
        return "[%s]".formatted(TARGET.formatted(indicator, value));
    }

    private static String measure(String maxPoints) {
        return "[%s]".formatted(MEASURE.formatted("tinh-nguyen", maxPoints));
    }

    private static String measures(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> MEASURE.formatted("c" + number, "1"))
                .toList()
                .toString();
    }

    private static String text(int length) {
        return "\"%s\"".formatted("ữ".repeat(length));
    }
}
