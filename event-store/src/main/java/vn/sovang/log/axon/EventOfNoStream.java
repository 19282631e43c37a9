package vn.sovang.log.axon;

import java.time.Instant;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

/** An event that belongs to no aggregate, and must not look as if it did. */
record EventOfNoStream(TrackingToken trackingToken, EventData<byte[]> event)
        implements TrackedEventData<byte[]> {

    @Override
    public String getEventIdentifier() {
        return event.getEventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return event.getMetaData();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return event.getPayload();
    }
}
