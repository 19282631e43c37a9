package vn.sovang.benchmark.work;

import java.util.Optional;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.world.Recorders;
import vn.sovang.command.decision.Command;
import vn.sovang.command.desk.Answer;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandDesk;
import vn.sovang.command.desk.Outcome;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.account.Account;

/** The shipped command side, entered where its web layer enters it. */
public record OwnDesk(CommandDesk desk) {

    public static OwnDesk of(RunningSide side) {
        return new OwnDesk(side.bean(CommandDesk.class));
    }

    public Answer begin(NewActivity activity) {
        return send(activity.command(), activity.unit());
    }

    public Answer record(Participants participants) {
        return send(participants.command(), participants.activity().unit());
    }

    private Answer send(Command command, UnitCode unit) {
        Account account = Recorders.of(unit);
        Caller caller = new Caller(account, account.username(), null, Optional.empty());
        Outcome outcome = desk.handle(caller, Wish.created(command, command.stream()));
        if (outcome instanceof Outcome.Granted(var status, var answer, var replayed)) {
            return answer;
        }
        throw new IllegalStateException("Not granted: " + outcome);
    }
}
