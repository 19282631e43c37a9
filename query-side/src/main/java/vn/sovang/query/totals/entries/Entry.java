package vn.sovang.query.totals.entries;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.SubjectKind;

/**
 * A ledger entry with the event that made it.
 *
 * @param type the stored name of the event
 * @param adjustmentReason why it changes a year whose books are closed
 * @param again whether the event replaces a value that stood before
 */
public record Entry(
        @JsonIgnore EntryPlace place,
        long position,
        Instant recordedAt,
        String type,
        String unit,
        LocalDate occurredOn,
        Indicator indicator,
        long delta,
        Titled subject,
        @Nullable String actor,
        @Nullable String reason,
        @Nullable String adjustmentReason,
        @JsonIgnore boolean again) {

    /** The thing that it is about, as known at the asked position. */
    public record Titled(SubjectKind kind, UUID id, @Nullable String title) {}
}
