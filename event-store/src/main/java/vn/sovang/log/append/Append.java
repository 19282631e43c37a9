package vn.sovang.log.append;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.KeyedAnswer;

/**
 * What one decision wants written, all of it or nothing.
 *
 * @param events may be empty when only the answer is to be remembered
 * @param dependencies other streams that the decision has read; it is refused when one has moved on
 * @param answer remembered under its key in the same transaction
 * @param recordedAt for history brought from elsewhere: stored instead of the clock's time
 */
public record Append(
        List<NewEvent> events,
        List<StreamVersion> dependencies,
        @Nullable KeyedAnswer answer,
        @Nullable Instant recordedAt) {

    public static Append of(List<NewEvent> events) {
        return new Append(events, List.of(), null, null);
    }
}
