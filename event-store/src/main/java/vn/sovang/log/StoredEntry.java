package vn.sovang.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the log as it is stored. @see NewEvent */
public record StoredEntry(
        long position,
        Instant recordedAt,
        String eventId,
        @Nullable String stream,
        @Nullable Long version,
        String name,
        int revision,
        byte[] payload,
        byte[] metadata) {}
