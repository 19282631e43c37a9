package vn.sovang.query.history;

import java.util.Objects;
import vn.sovang.event.Event;
import vn.sovang.log.StoredEntry;

/** An event with the entry of the log that holds it. */
public record Recorded(StoredEntry entry, Event event) {

    /** Who recorded it; empty when nobody is named. */
    public String actor() {
        return Objects.requireNonNullElse(Metadata.of(entry).actor(), "");
    }
}
