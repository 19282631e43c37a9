package vn.sovang.query.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.ledger.SubjectKind;

/**
 * A thing as a unit's timeline shows it.
 *
 * @param firstPosition of the event that first recorded it
 * @param turns of that unit, for an activity
 * @param vnd what it was worth, for what has a worth; absent while nobody has valued it
 */
public record Item(
        @JsonIgnore long firstPosition,
        SubjectKind kind,
        UUID id,
        String unit,
        String title,
        LocalDate occurredOn,
        Role role,
        @Nullable Long turns,
        @Nullable Long vnd,
        ItemState state,
        Instant recordedAt) {

    public ItemPlace place() {
        return new ItemPlace(occurredOn, firstPosition, id);
    }
}
