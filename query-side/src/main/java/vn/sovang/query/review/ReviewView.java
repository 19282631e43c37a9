package vn.sovang.query.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;

/**
 * A cluster's year, its members side by side in the order in which they were set.
 *
 * @param criteria those adopted last; absent while there are none
 */
public record ReviewView(
        int year,
        ClusterTotals cluster,
        List<UnitReview> units,
        @Nullable Criteria criteria,
        List<Note> limitations,
        List<Note> directions,
        State state,
        LogPosition asOf) {

    /** Whether facts of the year may still be recorded without an adjustment. */
    public enum State {
        OPEN,
        CLOSED
    }

    public record ClusterTotals(ClusterCode code, String name, Map<String, Long> totals) {}

    /**
     * @param totals with the unit's descendants
     * @param share of the cluster's total, for each figure, from 0 to 1
     * @param targets of the figures that have one
     * @param percent of the target that is reached, rounded down to two decimals; of figures with a
     *     target above 0
     * @param coveragePercent base unions that run the learning of IT and languages, of all that the
     *     unit counted, rounded down to two decimals; null when it counted none
     * @param rank by verified points, from 1; units with equal points share it; null without any
     */
    public record UnitReview(
            UnitCode unit,
            String name,
            Map<String, Long> totals,
            Map<String, BigDecimal> share,
            Map<String, Long> targets,
            Map<String, BigDecimal> percent,
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal coveragePercent,
            Score score,
            @JsonInclude(Include.ALWAYS) @Nullable Integer rank) {}

    /**
     * Sums over the criteria in force; null while not one of them has such points.
     *
     * @param criteria every criterion in force, in their order
     */
    public record Score(
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal self,
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal verified,
            List<CriterionScore> criteria) {}

    /**
     * @param proposed by the figure of the criterion and its target, rounded down to two decimals;
     *     null without a figure or a target above 0
     * @param reason why the verified points differ from the unit's own
     */
    public record CriterionScore(
            String criterion,
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal proposed,
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal self,
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal verified,
            List<String> evidence,
            @Nullable String reason) {}

    public record Criteria(int version, List<ReviewCriterion> criteria) {}

    public record ReviewCriterion(
            String code, String title, BigDecimal maxPoints, @Nullable String indicator) {}

    /**
     * A limitation or a direction.
     *
     * @param unit the whole cluster when absent
     * @param forYear the year that a direction is for
     */
    public record Note(
            UUID id,
            @Nullable UnitCode unit,
            String text,
            @Nullable Integer forYear,
            String actor,
            Instant recordedAt) {}
}
