package vn.sovang.query.audit.replay.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.platform.json.StrictDate;

/**
 * What is to be replayed, as it was sent.
 *
 * @param through only what occurred up to this day
 * @param year every year when left out
 * @param scope everything when left out
 */
record ReplayBody(
        @Nullable @Size(max = MAX_TEXT) String asOf,
        @Nullable LocalDate through,
        @Nullable @Min(StrictDate.FIRST_YEAR) @Max(StrictDate.LAST_YEAR) Integer year,
        @Nullable @Size(max = MAX_TEXT) String scope) {

    static final int MAX_TEXT = 200;

    LocalDate lastDay() {
        return through == null ? LocalDate.MAX : through;
    }

    String scopeOrAll() {
        return scope == null ? "all" : scope;
    }
}
