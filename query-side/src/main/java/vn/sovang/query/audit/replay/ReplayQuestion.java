package vn.sovang.query.audit.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.LogPosition;

/**
 * What is replayed.
 *
 * @param at the last event that is taken into account
 * @param year absent for all of them
 * @param through the last day that counts
 */
public record ReplayQuestion(
        LogPosition at, @Nullable Integer year, LocalDate through, AskedScope scope) {

    boolean asksFor(LocalDate day) {
        return !day.isAfter(through) && (year == null || day.getYear() == year);
    }
}
