package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.unit;
import static vn.sovang.query.world.ReviewFacts.adopted;
import static vn.sovang.query.world.ReviewFacts.criterion;
import static vn.sovang.query.world.ReviewFacts.given;
import static vn.sovang.query.world.ReviewFacts.target;
import static vn.sovang.query.world.ReviewFacts.targets;
import static vn.sovang.query.world.ReviewFacts.verified;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.query.review.ReviewView.CriterionScore;
import vn.sovang.query.review.ReviewView.Score;
import vn.sovang.query.review.ReviewView.UnitReview;
import vn.sovang.query.review.state.ReviewState;
import vn.sovang.query.totals.Totals;
import vn.sovang.query.world.Histories;

class MemberTest {

    private static final Totals TOTALS =
            new Totals(
                    Map.of(
                            Indicator.CASH_VND, 2L,
                            Indicator.GOODS_VND, 5L,
                            Indicator.LEARNING_BASES, 199L,
                            Indicator.LEARNING_BASES_TOTAL, 200L));

    @Test
    void targets_and_what_was_reached_of_them_come_in_the_order_of_figures() {
        UnitTargets set =
                new UnitTargets(
                        unit("than"), Map.of("RESOURCES_VND", 3L, "GIFT_SETS", 0L, "CASH_VND", 3L));
        UnitReview than = unitReview(TOTALS, targets(set));
        assertThat(than.targets().keySet())
                .containsExactly("CASH_VND", "GIFT_SETS", "RESOURCES_VND");
        assertThat(than.percent())
                .containsExactly(
                        Map.entry("CASH_VND", new BigDecimal("66.66")),
                        Map.entry("RESOURCES_VND", new BigDecimal("233.33")));
    }

    @Test
    void coverage_is_a_percentage_of_the_bases_that_were_counted() {
        assertThat(unitReview(TOTALS).coveragePercent()).isEqualTo(new BigDecimal("99.50"));
        assertThat(unitReview(new Totals(Map.of())).coveragePercent()).isNull();
    }

    @Test
    void every_criterion_in_force_is_listed_and_what_is_missing_is_missing() {
        Score score =
                score(
                        targets(target("than", "CASH_VND", 3)),
                        adopted(
                                1,
                                criterion("von", "20", "CASH_VND"),
                                criterion("qua", "10", "GIFT_SETS"),
                                criterion("nep", "5", null)));
        assertThat(score.self()).isNull();
        assertThat(score.verified()).isNull();
        assertThat(score.criteria())
                .containsExactly(
                        new CriterionScore(
                                "von", new BigDecimal("13.33"), null, null, List.of(), null),
                        new CriterionScore("qua", null, null, null, List.of(), null),
                        new CriterionScore("nep", null, null, null, List.of(), null));
    }

    @Test
    void points_add_up_over_the_criteria_that_have_some() {
        Score score =
                score(
                        adopted(
                                1,
                                criterion("von", "20", null),
                                criterion("qua", "10", null),
                                criterion("nep", "5", null)),
                        given("than", "von", 1, "19.25"),
                        given("than", "qua", 1, "0.5"),
                        given("khoi", "nep", 1, "5"),
                        verified("than", "von", 1, "18"));
        assertThat(score.self()).isEqualTo(new BigDecimal("19.75"));
        assertThat(score.verified()).isEqualTo(new BigDecimal("18.00"));
        CriterionScore first = score.criteria().getFirst();
        assertThat(first.evidence()).containsExactly("Báo cáo năm");
        assertThat(first.reason()).isEqualTo("Theo minh chứng");
    }

    @Test
    void points_by_criteria_that_are_no_more_do_not_count() {
        Score score =
                score(
                        adopted(1, criterion("von", "20", null), criterion("nep", "5", null)),
                        given("than", "von", 1, "19"),
                        given("than", "nep", 1, "4"),
                        adopted(2, criterion("nep", "5", null)));
        assertThat(score.self()).isEqualTo(new BigDecimal("4.00"));
        assertThat(score.criteria()).extracting(CriterionScore::criterion).containsExactly("nep");
    }

    private static Score score(Event... events) {
        return unitReview(TOTALS, events).score();
    }

    private static UnitReview unitReview(Totals totals, Event... events) {
        ReviewState state = ReviewState.of(List.of(), Histories.of(events));
        return Member.of(unit("than"), "Đoàn Than", totals, state)
                .beside(totals, Ranks.among(Stream.of()));
    }
}
