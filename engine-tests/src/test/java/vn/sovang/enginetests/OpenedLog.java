package vn.sovang.enginetests;

import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.axon.LogEventStorageEngine;
import vn.sovang.log.axon.SnapshotStore;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;

/**
 * An engine on an empty log. Axon's tests store texts, so they need a serializer without our names.
 */
final class OpenedLog implements AutoCloseable {

    private final DataSource connections =
            ScratchDatabase.create().as(DatabaseRole.COMMAND).unpooled();
    private final LogWriter writer = new LogWriter(connections, new LogSignal());

    LogEventStorageEngine engine(UnaryOperator<LogEventStorageEngine.Builder> customisation) {
        Serializer serializer = Jackson3Serializer.builder().build();
        LogEventStorageEngine.Builder builder =
                LogEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer);
        return customisation
                .apply(builder)
                .build(writer, new LogReader(connections), new SnapshotStore(connections));
    }

    @Override
    public void close() {
        writer.close();
    }
}
