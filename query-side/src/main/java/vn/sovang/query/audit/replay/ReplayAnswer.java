package vn.sovang.query.audit.replay;

import java.util.List;
import java.util.Map;
import vn.sovang.log.LogPosition;

/**
 * Figures as the log itself tells them.
 *
 * @param asOf the last event that is taken into account
 * @param events how many were read
 * @param seconds how long that took, the wait for a turn not included
 * @param totals of the year that was asked for, or of all years together
 * @param matches whether the projections have the same figures, year by year
 */
public record ReplayAnswer(
        LogPosition asOf,
        long events,
        double seconds,
        Map<String, Long> totals,
        boolean matches,
        List<Difference> differences) {

    static ReplayAnswer of(Replayed replayed, List<Difference> differences) {
        ReplayQuestion question = replayed.question();
        Integer year = question.year();
        return new ReplayAnswer(
                question.at(),
                question.at().position(),
                Math.round(replayed.seconds() * 1_000) / 1_000.0,
                (year == null ? replayed.sums().all() : replayed.sums().of(year)).byName(),
                differences.isEmpty(),
                differences);
    }
}
