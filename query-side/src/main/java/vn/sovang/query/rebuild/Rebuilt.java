package vn.sovang.query.rebuild;

import org.jspecify.annotations.Nullable;
import vn.sovang.query.rebuild.fresh.Comparison;

/**
 * A rebuild that has succeeded.
 *
 * @param position up to which the log was folded and compared; later events were caught up with
 * @param seconds from the start until the new views were in their place
 * @param comparison with the live views at that position; absent when they did not get there
 */
public record Rebuilt(long position, double seconds, @Nullable Comparison comparison) {

    /** As many as the position says: the log has no gaps. */
    public long events() {
        return position;
    }

    public long eventsPerSecond() {
        return Math.round(events() / seconds);
    }

    /** Whether the live views had been right; false also when they could not be compared. */
    public boolean isIdentical() {
        return comparison != null && comparison.identical();
    }
}
