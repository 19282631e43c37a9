package vn.sovang.command.desk;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.bus.CommandMessages;
import vn.sovang.command.bus.Recollection;
import vn.sovang.command.decision.Asker;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.Command;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Organisation;
import vn.sovang.command.decision.OtherActivity;
import vn.sovang.log.KeyedAnswer;
import vn.sovang.log.LogPosition;
import vn.sovang.log.LogReader;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.axon.AppendRefused;
import vn.sovang.log.axon.AppendTicket;
import vn.sovang.platform.SystemTime;
import vn.sovang.platform.VietnamTime;
import vn.sovang.platform.http.DatabaseFailure;
import vn.sovang.platform.http.Problem;

/** Sends a command to its aggregate, once, and reads the place of its event from the append. */
public final class AttemptRunner {

    private final CommandBus commands;
    private final LogReader reader;
    private final SystemTime time;

    public AttemptRunner(CommandBus commands, LogReader reader, SystemTime time) {
        this.commands = commands;
        this.reader = reader;
        this.time = time;
    }

    Attempt run(Caller caller, Wish wish, Organisation organisation, Recollection memory) {
        Instant now = caller.imported() == null ? time.now() : caller.imported().recordedAt();
        Circumstances here =
                new Circumstances(
                        VietnamTime.dayOf(now),
                        Asker.of(caller.account(), caller.actor(), wish.adjustmentReason()),
                        organisation,
                        activity -> OtherActivity.of(reader.lastOf(activity.stream())));
        AppendTicket ticket =
                new AppendTicket(
                        here::read, keyed(caller, wish), caller.imported() == null ? null : now);
        FutureCallback<Command, Decision> callback = new FutureCallback<>();
        commands.dispatch(
                CommandMessages.of(wish.command(), caller.kept(wish), here, ticket, memory),
                callback);
        return checked(attempt(callback.getResult(), wish, ticket), memory);
    }

    /** What appends nothing must not rest on memory. */
    private static Attempt checked(Attempt attempt, Recollection memory) {
        return switch (attempt) {
            case Attempt.Refused refused when memory.used() -> new Attempt.Stale();
            case Attempt.Unchanged unchanged when memory.used() -> new Attempt.Stale();
            default -> attempt;
        };
    }

    private static Attempt attempt(
            CommandResultMessage<? extends Decision> result, Wish wish, AppendTicket ticket) {
        if (result.isExceptional()) {
            return failure(result.exceptionResult(), wish);
        }
        return switch (result.getPayload()) {
            case Decision.Refused(var refusal) -> new Attempt.Refused(refusal);
            case Decision.Unchanged unchanged -> new Attempt.Unchanged();
            case Decision.Happened happened -> done(wish, ticket.appendedAt());
        };
    }

    private static Attempt done(Wish wish, @Nullable LogPosition at) {
        if (at == null) {
            throw new IllegalStateException("The event of " + wish + " was not appended");
        }
        Answer answer =
                new Answer(wish.id(), at.position(), Objects.requireNonNull(at.recordedAt()));
        return new Attempt.Done(new Outcome.Granted(wish.status(), answer, false));
    }

    private static Attempt failure(Throwable failure, Wish wish) {
        return switch (failure) {
            case AggregateNotFoundException missing ->
                    new Attempt.Refused(CommonRefusal.Unknown.of(wish.command()));
            case AggregateStreamCreationException taken when wish.creates() ->
                    new Attempt.Refused(new CommonRefusal.AlreadyExists(wish.id()));
            case AggregateStreamCreationException begun -> new Attempt.Stale();
            case ConcurrencyException moved -> new Attempt.Stale();
            case AppendRefused refused -> refusedAppend(refused.outcome());
            case LockAcquisitionFailedException busy ->
                    failed(Problem.unavailable("Too many commands wait for the same thing."));
            case RuntimeException away when DatabaseFailure.isAbsence(away) ->
                    failed(Problem.unavailable("The database is away; try again."));
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(failure);
        };
    }

    private static Attempt refusedAppend(AppendOutcome outcome) {
        return switch (outcome) {
            case AppendOutcome.DependencyMoved moved -> new Attempt.Stale();
            case AppendOutcome.StreamConflict conflict -> new Attempt.Stale();
            case AppendOutcome.KeyTaken taken -> new Attempt.KeyTaken();
            case AppendOutcome.TimeRefused refused -> new Attempt.Refused(new TimeOutOfOrder());
            case AppendOutcome.Unavailable(var why) ->
                    failed(Problem.unavailable("Nothing was recorded: " + why));
            case AppendOutcome.Unknown(var why) ->
                    failed(
                            Problem.of(
                                    503,
                                    "outcome-unknown",
                                    "Try again with the same key or id: " + why));
            case AppendOutcome.Appended appended ->
                    throw new IllegalStateException("Not a refusal: " + appended);
        };
    }

    private static Attempt failed(Problem problem) {
        return new Attempt.Failed(new Outcome.Failed(problem));
    }

    private static @Nullable KeyedAnswer keyed(Caller caller, Wish wish) {
        return caller.key()
                .map(keyed -> new KeyedAnswer(keyed.key(), keyed.hash(), wish.status(), wish.id()))
                .orElse(null);
    }
}
