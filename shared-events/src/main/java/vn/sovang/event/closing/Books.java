package vn.sovang.event.closing;

import java.util.HashMap;
import java.util.Map;

/** The books of all years as the log tells them up to some position: an immutable fold. */
public final class Books {

    public static final Books EMPTY = new Books(Map.of());

    /**
     * @param version the number of the last event of that year's books, from 0
     */
    private record Standing(boolean closed, long version) {}

    private static final Standing NEVER_CLOSED = new Standing(false, -1);

    private final Map<BookYear, Standing> years;

    private Books(Map<BookYear, Standing> years) {
        this.years = years;
    }

    /** The books with one more event; events come in the order of the log. */
    public Books with(ClosingEvent event) {
        Map<BookYear, Standing> next = new HashMap<>(years);
        next.put(
                event.year(),
                new Standing(event instanceof ClosingEvent.Closed, versionOf(event.year()) + 1));
        return new Books(next);
    }

    public boolean isClosed(BookYear year) {
        return years.getOrDefault(year, NEVER_CLOSED).closed();
    }

    /** -1 for a year that was never closed. */
    public long versionOf(BookYear year) {
        return years.getOrDefault(year, NEVER_CLOSED).version();
    }
}
