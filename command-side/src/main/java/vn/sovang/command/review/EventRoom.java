package vn.sovang.command.review;

import vn.sovang.log.json.CanonicalJson;

/** What one event has room for, since every event is read and proved alone. */
final class EventRoom {

    /** An event is at most 60,000 bytes; the rest is for the names beside a list. */
    private static final int MAX_BYTES = 59_000;

    static final String TOO_LONG = "is too long to be kept as one event";

    private EventRoom() {}

    /**
     * @param part of an event, as it will be kept
     */
    static boolean holds(Object part) {
        return CanonicalJson.MAPPER.writeValueAsBytes(part).length <= MAX_BYTES;
    }
}
