package vn.sovang.command.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Bodies;
import vn.sovang.event.Figure;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.json.CanonicalJson;

/** Whatever is accepted fits into one event, also in the letters that take the most room. */
class ReviewEventSizeTest {

    private static final int MAX_EVENT_BYTES = 60_000;
    private static final String LONGEST_CODE = "u".repeat(40);
    private static final ReviewId REVIEW =
            new ReviewId(new BookYear(9999), new ClusterCode(LONGEST_CODE));

    /** A control character takes six bytes in JSON. */
    private static final String WIDEST = "\u0001";

    private final Bodies<ReviewBodies.TargetsSet> targets =
            new Bodies<>(ReviewBodies.TargetsSet.class, "{\"cluster\":\"khoi\",\"targets\":[]}");
    private final Bodies<ReviewBodies.CriteriaAdopted> criteria =
            new Bodies<>(
                    ReviewBodies.CriteriaAdopted.class,
                    "{\"cluster\":\"khoi\",\"criteria\":[{\"code\":\"c\",\"title\":\"t\",\"maxPoints\":1}]}");

    private final Bodies<ReviewBodies.DirectionSet> directions =
            new Bodies<>(
                    ReviewBodies.DirectionSet.class,
                    "{\"cluster\":\"khoi\",\"text\":\"t\",\"forYear\":2024}");

    @Test
    void every_figure_of_forty_units_with_the_longest_codes_fits() {
        String body = targets.with("targets", targets(40, Figure.all().size()));
        targets.assertGood(body);
        assertFits(new ReviewEvent.TargetsSet(REVIEW, targets.read(body).byUnit()));
    }

    @Test
    void targets_that_do_not_fit_are_refused() {
        targets.assertWrong(targets.with("targets", targets(1_000, 1)), "targets");
    }

    @Test
    void as_many_targets_as_are_accepted_fit() {
        int most = 1_000;
        while (!EventRoom.holds(byUnit(most))) {
            most--;
        }
        targets.assertWrong(targets.with("targets", targets(most + 1, 1)), "targets");
        assertFits(new ReviewEvent.TargetsSet(REVIEW, byUnit(most)));
    }

    @Test
    void the_longest_criteria_in_vietnamese_fit_and_those_in_wider_letters_are_refused() {
        String vietnamese = criteria.with("criteria", criteria("ữ"));
        criteria.assertGood(vietnamese);
        assertFits(
                new ReviewEvent.CriteriaAdopted(
                        REVIEW, Integer.MAX_VALUE, criteria.read(vietnamese).adopted()));
        criteria.assertWrong(criteria.with("criteria", criteria("\\u0001")), "criteria");
    }

    @Test
    void the_longest_score_fits() {
        UnitCode unit = new UnitCode(LONGEST_CODE);
        String code = WIDEST.repeat(ReviewBodies.MAX_CODE);
        List<String> evidence =
                IntStream.range(0, ReviewBodies.MAX_EVIDENCE)
                        .mapToObj(each -> WIDEST.repeat(ReviewBodies.MAX_EVIDENCE_TEXT))
                        .toList();
        Points points = new Points(1_000_000);
        assertFits(
                new ReviewEvent.SelfScoreGiven(
                        REVIEW, unit, code, 1, points, WIDEST.repeat(100), evidence));
    }

    @Test
    void the_longest_notes_that_have_room_fit_and_longer_ones_are_refused() {
        int most = 59_000 / 6 - 1;
        assertThat(directions.read(directions.with("text", widest(most))).text()).hasSize(most);
        directions.assertGood(directions.with("text", widest(most)));
        directions.assertWrong(directions.with("text", widest(ReviewBodies.MAX_NOTE)), "text");
        assertFits(
                new ReviewEvent.DirectionSet(
                        REVIEW,
                        new UUID(-1, -1),
                        new UnitCode(LONGEST_CODE),
                        WIDEST.repeat(most),
                        9999));
    }

    private static String widest(int length) {
        return "\"a" + "\\u0001".repeat(length - 1) + "\"";
    }

    private static void assertFits(ReviewEvent event) {
        assertThat(CanonicalJson.MAPPER.writeValueAsBytes(event).length)
                .isLessThanOrEqualTo(MAX_EVENT_BYTES);
    }

    private List<UnitTargets> byUnit(int units) {
        return targets.read(targets.with("targets", targets(units, 1))).byUnit();
    }

    private static String targets(int units, int figures) {
        return json(
                units,
                unit ->
                        IntStream.range(0, figures)
                                .mapToObj(
                                        figure ->
                                                "{\"unit\":\"%040d\",\"indicator\":\"%s\",\"value\":1000000000000000}"
                                                        .formatted(
                                                                unit,
                                                                Figure.all().get(figure).name()))
                                .collect(Collectors.joining(",")));
    }

    private static String criteria(String letter) {
        return json(
                ReviewBodies.MAX_CRITERIA,
                number ->
                        "{\"code\":\"%02d%s\",\"title\":\"x%s\",\"maxPoints\":10000,\"indicator\":\"YOUTH_WORK_TOTAL_VND\"}"
                                .formatted(number, letter.repeat(38), letter.repeat(199)));
    }

    private static String json(int count, IntFunction<String> element) {
        return IntStream.range(0, count)
                .mapToObj(element)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
