package vn.sovang.benchmark.append;

import java.util.Optional;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.world.Recorders;
import vn.sovang.command.decision.Command;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandDesk;
import vn.sovang.command.desk.Outcome;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.account.Account;

/** The shipped command side, entered where its web layer enters it. */
final class OwnCommands implements Contender {

    private final BenchDatabase database;
    private final CommandDesk desk;

    OwnCommands(BenchDatabase database, RunningSide side) {
        this.database = database;
        this.desk = side.bean(CommandDesk.class);
    }

    @Override
    public Client client() {
        return new Client() {
            @Override
            public void begin(NewActivity activity) {
                send(activity.command(), activity.unit());
            }

            @Override
            public void record(Participants participants) {
                send(participants.command(), participants.activity().unit());
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

    private void send(Command command, UnitCode unit) {
        Account account = Recorders.of(unit);
        Caller caller = new Caller(account, account.username(), null, Optional.empty());
        Outcome outcome = desk.handle(caller, Wish.created(command, command.stream()));
        if (!(outcome instanceof Outcome.Granted)) {
            throw new IllegalStateException("Not granted: " + outcome);
        }
    }
}
