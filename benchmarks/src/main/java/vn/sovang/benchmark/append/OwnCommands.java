package vn.sovang.benchmark.append;

import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.work.NewActivity;
import vn.sovang.benchmark.work.OwnDesk;
import vn.sovang.benchmark.work.Participants;

/** The shipped command side in this process. */
final class OwnCommands implements Contender {

    private final BenchDatabase database;
    private final OwnDesk desk;

    OwnCommands(BenchDatabase database, RunningSide side) {
        this.database = database;
        this.desk = OwnDesk.of(side);
    }

    @Override
    public Client client() {
        return new Client() {
            @Override
            public void begin(NewActivity activity) {
                desk.begin(activity);
            }

            @Override
            public void record(Participants participants) {
                desk.record(participants);
            }
        };
    }

    @Override
    public long storedEvents() {
        return database.count("log.event");
    }

    @Override
    public void close() {
        // The side belongs to whoever started it.
    }
}
