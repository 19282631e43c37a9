package vn.sovang.event.closing;

import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;

/**
 * What happens to the books of a year. From its closing on, its facts change only as adjustments.
 */
public sealed interface ClosingEvent extends Event {

    BookYear year();

    /**
     * @param by the account or person that closed, and therefore may not open them again
     */
    record Closed(BookYear year, String by, @Nullable String reason) implements ClosingEvent {}

    /**
     * @param by never the one that closed them last
     */
    record Reopened(BookYear year, String by, String reason) implements ClosingEvent {}
}
