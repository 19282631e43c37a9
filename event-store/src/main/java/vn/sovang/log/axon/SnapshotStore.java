package vn.sovang.log.axon;

import java.sql.Timestamp;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the last snapshot of each aggregate. Snapshots only spare replays: any may be lost. */
public final class SnapshotStore {

    private static final String DELETE =
            "delete from log.snapshot where stream = ? and version < ?";

    private static final String INSERT =
            """
            insert into log.snapshot
                (stream, version, event_id, aggregate_type, taken_at, name, revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String LATEST =
            "select * from log.snapshot where stream = ? order by version desc limit 1";

    private final JdbcClient jdbc;

    public SnapshotStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        jdbc.sql(DELETE)
                .params(snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber())
                .update();
        jdbc.sql(INSERT)
                .params(
                        snapshot.getAggregateIdentifier(),
                        snapshot.getSequenceNumber(),
                        snapshot.getIdentifier(),
                        snapshot.getType(),
                        Timestamp.from(snapshot.getTimestamp()),
                        payload.getType().getName(),
                        EntryMapping.revisionOf(payload.getType().getRevision()),
                        payload.getData(),
                        snapshot.serializeMetaData(serializer, byte[].class).getData())
                .update();
    }

    Optional<DomainEventData<?>> latest(String stream) {
        return jdbc.sql(LATEST)
                .param(stream)
                .<DomainEventData<?>>query(
                        (row, number) ->
                                new GenericDomainEventEntry<>(
                                        row.getString("aggregate_type"),
                                        row.getString("stream"),
                                        row.getLong("version"),
                                        row.getString("event_id"),
                                        row.getTimestamp("taken_at").toInstant(),
                                        row.getString("name"),
                                        EntryMapping.textOf(row.getInt("revision")),
                                        row.getBytes("payload"),
                                        row.getBytes("metadata")))
                .optional();
    }
}
