package vn.sovang.benchmark.append;

import java.io.IOException;
import java.sql.SQLException;
import vn.sovang.benchmark.work.NewActivity;
import vn.sovang.benchmark.work.Participants;

/** A way to record participants durably. */
interface Contender extends AutoCloseable {

    /** One more client, with whatever it keeps for itself. */
    Client client() throws Exception;

    /** What has to run beside the clients of a turn begins. */
    default void enter() {}

    /** And ends. */
    default void leave() {}

    /** How many events it has stored, all rounds together. */
    long storedEvents();

    @Override
    void close();

    /** Used by one thread. Both methods return when the event is durable, and throw otherwise. */
    interface Client extends AutoCloseable {

        void begin(NewActivity activity) throws Exception;

        void record(Participants participants) throws Exception;

        @Override
        default void close() throws IOException, SQLException {}
    }
}
