package vn.sovang.event;

/**
 * How an event type is stored.
 *
 * @param name the stable name
 * @param revision the form that is written today, from 1
 */
public record StoredEvent(String name, int revision, Class<? extends Event> type) {}
