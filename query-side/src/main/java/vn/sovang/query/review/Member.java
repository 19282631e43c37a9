package vn.sovang.query.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.review.ReviewView.Score;
import vn.sovang.query.review.ReviewView.UnitReview;
import vn.sovang.query.review.state.ReviewState;
import vn.sovang.query.totals.Totals;

/**
 * A member of a cluster with its year.
 *
 * @param totals with the unit's descendants
 * @param targets by the names of figures
 */
record Member(UnitCode code, String name, Totals totals, Map<String, Long> targets, Score score) {

    static Member of(UnitCode unit, String name, Totals totals, ReviewState state) {
        return new Member(
                unit,
                name,
                totals,
                state.targetsOf(unit),
                new ScoreSheet(state, unit, totals).score());
    }

    /**
     * @param whole the cluster's totals
     */
    UnitReview beside(Totals whole, Ranks ranks) {
        return new UnitReview(
                code,
                name,
                totals.byName(),
                Shares.of(totals, whole),
                targetsInOrder(),
                percent(),
                coveragePercent(),
                score,
                ranks.of(score.verified()));
    }

    private Map<String, Long> targetsInOrder() {
        Map<String, Long> ordered = new LinkedHashMap<>();
        Figure.all().stream()
                .map(Figure::name)
                .filter(targets::containsKey)
                .forEach(figure -> ordered.put(figure, targets.getOrDefault(figure, 0L)));
        return ordered;
    }

    private Map<String, BigDecimal> percent() {
        Map<String, BigDecimal> percent = new LinkedHashMap<>();
        for (Figure figure : Figure.all()) {
            long target = targets.getOrDefault(figure.name(), 0L);
            if (target > 0) {
                percent.put(figure.name(), Achievement.percent(totals.of(figure), target));
            }
        }
        return percent;
    }

    private @Nullable BigDecimal coveragePercent() {
        long all = totals.sums().getOrDefault(Indicator.LEARNING_BASES_TOTAL, 0L);
        long learning = totals.sums().getOrDefault(Indicator.LEARNING_BASES, 0L);
        return all <= 0 ? null : Achievement.percent(learning, all);
    }
}
