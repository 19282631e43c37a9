package vn.sovang.enginetests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.EventStoreTestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.log.axon.LogEventStorageEngine;

/**
 * Three of the published tests create tokens from the events' own timestamps. Here a time is the
 * one at which the log recorded the event, whatever the event claims, so they are replaced by the
 * same questions about recorded times.
 */
class LogEventStorageEngineTest
        extends BatchingEventStorageEngineTest<
                LogEventStorageEngine, LogEventStorageEngine.Builder> {

    private final OpenedLog log = new OpenedLog();
    private LogEventStorageEngine engine;

    @BeforeEach
    void open() {
        engine = createEngine();
        setTestSubject(engine);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    protected LogEventStorageEngine createEngine(
            UnaryOperator<LogEventStorageEngine.Builder> customisation) {
        return log.engine(customisation);
    }

    @Test
    @Override
    public void createTokenAt() {
        Instant second = recordThree().get(1);
        assertThat(eventsAfter(engine.createTokenAt(second))).isEqualTo(2);
    }

    @Test
    @Override
    public void createTokenWithUnorderedEvents() {
        engine.appendEvents(
                EventStoreTestUtils.createEvent(0, Instant.parse("2030-01-01T00:00:00Z")));
        engine.appendEvents(
                EventStoreTestUtils.createEvent(1, Instant.parse("1999-01-01T00:00:00Z")));
        assertThat(eventsAfter(engine.createTokenAt(Instant.parse("2000-01-01T00:00:00Z"))))
                .isEqualTo(2);
    }

    @Test
    @Override
    public void createTokenAtTimeAfterLastEvent() {
        Instant third = recordThree().get(2);
        assertThat(eventsAfter(engine.createTokenAt(third.plusSeconds(1)))).isZero();
    }

    private List<Instant> recordThree() {
        for (int version = 0; version < 3; version++) {
            engine.appendEvents(EventStoreTestUtils.createEvent(version));
        }
        return engine.readEvents(EventStoreTestUtils.AGGREGATE)
                .asStream()
                .map(event -> event.getTimestamp())
                .toList();
    }

    private long eventsAfter(TrackingToken token) {
        return engine.readEvents(token, false).count();
    }
}
