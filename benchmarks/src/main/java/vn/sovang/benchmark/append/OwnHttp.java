package vn.sovang.benchmark.append;

import java.io.IOException;
import vn.sovang.benchmark.http.KeptConnection;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.work.NewActivity;
import vn.sovang.benchmark.work.Participants;
import vn.sovang.benchmark.world.Recorders;

/** The shipped command side over HTTP: Basic authentication, a connection kept by each client. */
final class OwnHttp implements Contender {

    private static final int CREATED = 201;

    private final BenchDatabase database;
    private final int port;

    OwnHttp(BenchDatabase database, RunningSide side) throws IOException {
        this.database = database;
        this.port = side.port();
        Recorders.signIn(port);
    }

    @Override
    public Client client() throws IOException {
        return new HttpClient(new KeptConnection(port));
    }

    @Override
    public long storedEvents() {
        return database.count("log.event");
    }

    @Override
    public void close() {
        // The side belongs to whoever started it.
    }

    private record HttpClient(KeptConnection connection) implements Client {

        private static final String ACTIVITY =
                """
                {"id":"%s","unit":"%s","title":"%s","kind":"%s","occurredOn":"%s","place":"%s"}\
                """;

        private static final String PARTICIPANTS =
                """
                {"id":"%s","turns":%d,"people":%d,"basis":"%s"}\
                """;

        @Override
        public void begin(NewActivity activity) throws IOException {
            post(
                    activity,
                    "/api/activities",
                    ACTIVITY.formatted(
                            activity.id(),
                            activity.unit(),
                            activity.details().title(),
                            activity.details().kind(),
                            activity.details().occurredOn(),
                            activity.details().place()));
        }

        @Override
        public void record(Participants participants) throws IOException {
            post(
                    participants.activity(),
                    "/api/activities/" + participants.activity().id() + "/participants",
                    PARTICIPANTS.formatted(
                            participants.batch(),
                            participants.attendance().turns(),
                            participants.attendance().people(),
                            participants.basis()));
        }

        private void post(NewActivity activity, String path, String body) throws IOException {
            KeptConnection.Reply reply =
                    connection.post(path, Recorders.authorization(activity.unit()), body);
            if (reply.status() != CREATED) {
                throw new IOException("Not created: " + reply);
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
