package vn.sovang.log.axon;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.append.NewEvent;

/** Between Axon's messages and rows of the log. */
final class EntryMapping {

    /**
     * The most that the payload of an event may be, so that every event can be read and proved
     * alone.
     */
    private static final int MAX_BYTES = 60_000;

    NewEvent newEvent(EventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        if (payload.getData().length > MAX_BYTES) {
            throw new IllegalStateException(
                    payload.getType().getName() + " would be longer than " + MAX_BYTES + " bytes");
        }
        boolean inStream = message instanceof DomainEventMessage<?>;
        return new NewEvent(
                message.getIdentifier(),
                inStream ? ((DomainEventMessage<?>) message).getAggregateIdentifier() : null,
                inStream ? ((DomainEventMessage<?>) message).getSequenceNumber() : null,
                payload.getType().getName(),
                revisionOf(payload.getType().getRevision()),
                payload.getData(),
                message.serializeMetaData(serializer, byte[].class).getData());
    }

    DomainEventData<byte[]> domainEvent(StoredEntry entry) {
        return new GenericDomainEventEntry<>(
                aggregateType(entry.stream()),
                entry.stream(),
                entry.version() == null ? 0 : entry.version(),
                entry.eventId(),
                entry.recordedAt(),
                entry.name(),
                textOf(entry.revision()),
                entry.payload(),
                entry.metadata());
    }

    TrackedEventData<byte[]> trackedEvent(StoredEntry entry) {
        GlobalSequenceTrackingToken token = new GlobalSequenceTrackingToken(entry.position());
        return entry.stream() == null
                ? new EventOfNoStream(token, domainEvent(entry))
                : new TrackedDomainEventData<>(token, domainEvent(entry));
    }

    /** The first part of the stream's name, as {@code activity} in {@code activity/3f2504e0-…}. */
    static @Nullable String aggregateType(@Nullable String stream) {
        if (stream == null) {
            return null;
        }
        int slash = stream.indexOf('/');
        return slash < 0 ? stream : stream.substring(0, slash);
    }

    static int revisionOf(@Nullable String revision) {
        return revision == null ? 0 : Integer.parseInt(revision);
    }

    static @Nullable String textOf(int revision) {
        return revision == 0 ? null : Integer.toString(revision);
    }
}
