package vn.sovang.log.axon;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.LogReader;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.LogWriter;

/**
 * Axon's view of the log. An append of a unit of work becomes one append of the {@link LogWriter},
 * with the {@link AppendTicket} of that unit of work; timestamps of stored events are the times at
 * which they were recorded.
 */
public class LogEventStorageEngine extends BatchingEventStorageEngine {

    private final LogWriter writer;
    private final LogReader reader;
    private final @Nullable SnapshotStore snapshots;
    private final EntryMapping mapping = new EntryMapping();

    protected LogEventStorageEngine(
            Builder builder,
            LogWriter writer,
            LogReader reader,
            @Nullable SnapshotStore snapshots) {
        super(builder);
        this.writer = writer;
        this.reader = reader;
        this.snapshots = snapshots;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @throws AppendRefused when the append failed for a reason beside the aggregate's own stream
     */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        AppendTicket ticket = AppendTicket.current();
        Append append =
                new Append(
                        events.stream().map(each -> mapping.newEvent(each, serializer)).toList(),
                        ticket.dependencies(),
                        ticket.answer(),
                        ticket.recordedAt());
        switch (writer.append(append)) {
            case AppendOutcome.Appended(var at) -> ticket.appendedAt(at);
            case AppendOutcome.StreamConflict conflict ->
                    handlePersistenceException(
                            new SQLIntegrityConstraintViolationException("Taken", "23505"),
                            events.getFirst());
            case AppendOutcome other -> throw new AppendRefused(other);
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String stream, long firstVersion, int batchSize) {
        return reader.stream(stream, firstVersion, Long.MAX_VALUE, batchSize).stream()
                .map(mapping::domainEvent)
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken last, int batchSize) {
        return reader.after(positionOf(last), batchSize).stream()
                .map(mapping::trackedEvent)
                .toList();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        if (snapshots != null) {
            snapshots.store(snapshot, serializer);
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots == null ? Stream.empty() : snapshots.latest(stream).stream();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head().position());
    }

    /** The token after which everything was recorded at or after the instant. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(reader.at(instant.minusNanos(1_000)).position());
    }

    static long positionOf(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    /** Builds an engine; the serializers are required. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private Builder() {
            persistenceExceptionResolver(
                    failure -> failure instanceof SQLIntegrityConstraintViolationException);
        }

        /**
         * Without snapshots: streams here are short, and asking for one costs every command a
         * question.
         */
        public LogEventStorageEngine build(LogWriter writer, LogReader reader) {
            return new LogEventStorageEngine(this, writer, reader, null);
        }

        public LogEventStorageEngine build(
                LogWriter writer, LogReader reader, SnapshotStore snapshots) {
            return new LogEventStorageEngine(this, writer, reader, snapshots);
        }

        @Override
        public Builder eventSerializer(Serializer serializer) {
            super.eventSerializer(serializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer serializer) {
            super.snapshotSerializer(serializer);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
            super.persistenceExceptionResolver(resolver);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster chain) {
            super.upcasterChain(chain);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter filter) {
            super.snapshotFilter(filter);
            return this;
        }

        @Override
        public Builder batchSize(int size) {
            super.batchSize(size);
            return this;
        }
    }
}
