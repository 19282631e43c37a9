package vn.sovang.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place in the log: the first {@code position} events.
 *
 * @param recordedAt when the last of them was recorded; absent for the beginning, before any event
 */
public record LogPosition(long position, @Nullable Instant recordedAt) {

    public static final LogPosition BEGINNING = new LogPosition(0, null);
}
