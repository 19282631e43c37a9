package vn.sovang.benchmark.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;
import vn.sovang.log.LogSignal;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.append.NewEvent;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.TimeOrderedIds;

/** Puts facts into a log as the system itself does: through the append function, durably. */
public final class LogLoader implements AutoCloseable {

    static final byte[] METADATA =
            "{\"actor\":\"can-bo-tong-hop\"}".getBytes(StandardCharsets.UTF_8);

    private static final Instant FOUNDING = Instant.parse("2016-01-01T01:00:00Z");

    private final EventCodec codec = EventCodec.ofStoredEvents();
    private final SplittableRandom ids = new SplittableRandom(1);
    private final LogWriter writer;

    public LogLoader(BenchDatabase database) {
        this.writer = new LogWriter(database.as(DatabaseRole.COMMAND).unpooled(), new LogSignal());
    }

    /** Gives a new database the units, clusters and accounts of the province, and nothing else. */
    public static BenchDatabase found(BenchDatabase database) {
        Recorders.enter(database);
        try (LogLoader loader = new LogLoader(database)) {
            loader.load(FOUNDING, Province.founding());
        }
        return database;
    }

    /**
     * All of them in one commit.
     *
     * @throws IllegalStateException when the log refuses them
     */
    public void load(Instant recordedAt, List<Fact> facts) {
        Append append =
                new Append(
                        facts.stream().map(fact -> stored(fact, recordedAt)).toList(),
                        List.of(),
                        null,
                        recordedAt);
        AppendOutcome outcome = writer.append(append);
        if (!(outcome instanceof AppendOutcome.Appended)) {
            throw new IllegalStateException("Not loaded: " + outcome);
        }
    }

    @Override
    public void close() {
        writer.close();
    }

    private NewEvent stored(Fact fact, Instant recordedAt) {
        StoredEvent type = StoredEvents.of(fact.event().getClass());
        return new NewEvent(
                TimeOrderedIds.at(recordedAt.toEpochMilli(), ids).toString(),
                fact.stream(),
                fact.version(),
                type.name(),
                type.revision(),
                codec.encode(fact.event()),
                METADATA);
    }
}
