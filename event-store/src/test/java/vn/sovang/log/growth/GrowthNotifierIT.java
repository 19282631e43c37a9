package vn.sovang.log.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import vn.sovang.log.LogSignal;
import vn.sovang.log.TestEvents;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;

class GrowthNotifierIT {

    private final ScratchDatabase database = ScratchDatabase.create();
    private final DataSource command = database.as(DatabaseRole.COMMAND).unpooled();

    private final LogSignal here = new LogSignal();
    private final LogWriter writer = new LogWriter(command, here);
    private final GrowthNotifier notifier = new GrowthNotifier(command, here);

    @AfterEach
    void close() {
        notifier.close();
        writer.close();
    }

    @Test
    void an_append_is_heard_by_another_process_at_once() throws Exception {
        LogSignal elsewhere = new LogSignal();
        GrowthListener listener = new GrowthListener(command, elsewhere);
        Thread.sleep(500);
        CountDownLatch heard = new CountDownLatch(1);
        elsewhere.onGrowth(heard::countDown);
        writer.append(TestEvents.append("s", 0));
        assertThat(heard.await(900, TimeUnit.MILLISECONDS)).isTrue();
        listener.close();
    }

    @Test
    void what_a_process_hears_it_does_not_pass_on() throws Exception {
        GrowthListener listener = new GrowthListener(command, here);
        try (Connection counting = database.superuser().getConnection()) {
            listen(counting);
            writer.append(TestEvents.append("s", 0));
            Thread.sleep(2_500);
            assertThat(counting.unwrap(PGConnection.class).getNotifications(1)).hasSize(1);
        }
        listener.close();
    }

    private static void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen sovang_log");
        }
    }
}
