package vn.sovang.enginetests;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;

class LogEmbeddedEventStoreTest extends EmbeddedEventStoreTest {

    private final OpenedLog log = new OpenedLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return log.engine(UnaryOperator.identity());
    }
}
