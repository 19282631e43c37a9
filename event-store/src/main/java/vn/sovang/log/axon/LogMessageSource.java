package vn.sovang.log.axon;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.json.EventCodec;

/** Streams the log to event processors and wakes them at once when it grows. */
public final class LogMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogReader reader;
    private final LogSignal signal;
    private final StableNameSerializer serializer;

    public LogMessageSource(LogReader reader, LogSignal signal, EventCodec codec) {
        this.reader = reader;
        this.signal = signal;
        this.serializer = new StableNameSerializer(codec);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogMessageStream(
                reader, signal, serializer, LogEventStorageEngine.positionOf(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head().position());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(reader.at(instant).position());
    }
}
