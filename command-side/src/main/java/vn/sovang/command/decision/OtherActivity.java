package vn.sovang.command.decision;

import java.util.Objects;
import java.util.Optional;
import vn.sovang.event.StoredEvents;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.log.StoredEntry;

/**
 * All that a decision about something else needs to know of an activity. @param version -1 when
 * unknown
 */
public record OtherActivity(State state, long version) {

    private static final String VOIDED = StoredEvents.of(ActivityEvent.Voided.class).name();

    public static final OtherActivity UNKNOWN = new OtherActivity(State.UNKNOWN, -1);

    /** Nothing follows a void, so the newest entry of the stream tells. */
    public static OtherActivity of(Optional<StoredEntry> newest) {
        return newest.map(
                        entry ->
                                new OtherActivity(
                                        stateAfter(entry), Objects.requireNonNull(entry.version())))
                .orElse(UNKNOWN);
    }

    private static State stateAfter(StoredEntry newest) {
        return newest.name().equals(VOIDED) ? State.VOIDED : State.STANDING;
    }

    public enum State {
        UNKNOWN,
        STANDING,
        VOIDED
    }
}
