package vn.sovang.query.history;

import vn.sovang.event.Event;
import vn.sovang.log.StoredEntry;

/** An event with the entry of the log that holds it. */
public record Recorded(StoredEntry entry, Event event) {}
