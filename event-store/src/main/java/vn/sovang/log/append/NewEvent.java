package vn.sovang.log.append;

import org.jspecify.annotations.Nullable;

/**
 * An event that asks for a place in the log.
 *
 * @param stream whose history it continues; absent for an event that belongs to none
 * @param version its number in the stream, from 0; absent with the stream
 * @param payload canonical JSON, kept byte for byte
 * @param metadata canonical JSON, kept byte for byte
 */
public record NewEvent(
        String eventId,
        @Nullable String stream,
        @Nullable Long version,
        String name,
        int revision,
        byte[] payload,
        byte[] metadata) {}
