package vn.sovang.benchmark.append;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.work.NewActivity;
import vn.sovang.benchmark.work.Participants;
import vn.sovang.event.Event;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.TimeOrderedIds;

/**
 * What PostgreSQL alone does: one prepared insert and commit per event into a table with the
 * columns and indexes of the log. Nothing is decided, nothing is kept in order.
 */
final class BareInserts implements Contender {

    private static final String TABLE = "create table bare (like log.event including all)";

    private static final String INSERT =
            """
            insert into bare (position, recorded_at, event_id, stream, version, name, revision, payload, metadata)
            values (?, clock_timestamp(), ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final byte[] METADATA =
            "{\"actor\":\"co-so-001\"}".getBytes(StandardCharsets.UTF_8);

    private final EventCodec codec = EventCodec.ofStoredEvents();
    private final AtomicLong positions = new AtomicLong();
    private final TimeOrderedIds ids = new TimeOrderedIds();
    private final BenchDatabase database;

    BareInserts(BenchDatabase database) {
        this.database = database;
        database.owner().sql(TABLE).update();
    }

    @Override
    public Client client() throws SQLException {
        Connection connection = database.as(DatabaseRole.OWNER).unpooled().getConnection();
        return new Inserting(connection, connection.prepareStatement(INSERT));
    }

    @Override
    public long storedEvents() {
        return database.count("bare");
    }

    @Override
    public void close() {
        database.owner().sql("drop table bare").update();
    }

    private final class Inserting implements Client {

        private final Connection connection;
        private final PreparedStatement insert;

        private Inserting(Connection connection, PreparedStatement insert) {
            this.connection = connection;
            this.insert = insert;
        }

        @Override
        public void begin(NewActivity activity) throws SQLException {
            insert(
                    activity,
                    new ActivityEvent.Recorded(
                            activity.id(), activity.unit(), List.of(), activity.details()));
        }

        @Override
        public void record(Participants participants) throws SQLException {
            NewActivity activity = participants.activity();
            insert(
                    activity,
                    new ActivityEvent.BatchRecorded(
                            activity.id(),
                            participants.batch(),
                            activity.unit(),
                            activity.details().occurredOn(),
                            false,
                            participants.attendance(),
                            participants.basis()));
        }

        /** The position also serves as version, since nobody here knows the stream's last one. */
        private void insert(NewActivity activity, Event event) throws SQLException {
            StoredEvent type = StoredEvents.of(event.getClass());
            long position = positions.incrementAndGet();
            insert.setLong(1, position);
            insert.setString(2, ids.generateIdentifier());
            insert.setString(3, activity.id().stream());
            insert.setLong(4, position);
            insert.setString(5, type.name());
            insert.setInt(6, type.revision());
            insert.setBytes(7, codec.encode(event));
            insert.setBytes(8, METADATA);
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
