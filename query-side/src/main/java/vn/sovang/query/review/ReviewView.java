package vn.sovang.query.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;

/** A cluster's year, its members side by side in the order in which they were set. */
record ReviewView(
        int year, ClusterTotals cluster, List<UnitTotals> units, State state, LogPosition asOf) {

    /** Whether facts of the year may still be recorded without an adjustment. */
    enum State {
        OPEN
    }

    record ClusterTotals(ClusterCode code, String name, Map<String, Long> totals) {}

    /**
     * @param totals with the unit's descendants @param share of the cluster's total, for each
     *     figure
     */
    record UnitTotals(
            UnitCode unit, String name, Map<String, Long> totals, Map<String, BigDecimal> share) {}
}
