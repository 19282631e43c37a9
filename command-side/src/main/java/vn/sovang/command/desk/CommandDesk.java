package vn.sovang.command.desk;

import java.util.Optional;
import vn.sovang.command.bus.Recollection;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Organisation;
import vn.sovang.command.desk.Attempt.Done;
import vn.sovang.command.desk.Attempt.Failed;
import vn.sovang.command.desk.Attempt.KeyTaken;
import vn.sovang.command.desk.Attempt.Refused;
import vn.sovang.command.desk.Attempt.Stale;
import vn.sovang.command.desk.Attempt.Unchanged;

/**
 * Takes a wish, has it decided, and finds the answer: the one given before to the same key, the one
 * of the decision, or why there is none. Decisions that rested on something stale are made again.
 */
public final class CommandDesk {

    private static final int ATTEMPTS = 4;

    private final OrganisationBook organisations;
    private final AttemptRunner attempts;
    private final KeyedAnswers answers;

    public CommandDesk(
            OrganisationBook organisations, AttemptRunner attempts, KeyedAnswers answers) {
        this.organisations = organisations;
        this.attempts = attempts;
        this.answers = answers;
    }

    public Outcome handle(Caller caller, Wish wish) {
        return answers.inTurn(
                caller, () -> answers.given(caller).orElseGet(() -> decide(caller, wish)));
    }

    private Outcome decide(Caller caller, Wish wish) {
        Organisation organisation =
                wish.command().concernsOrganisation()
                        ? organisations.refreshed()
                        : organisations.known();
        Recollection memory = Recollection.allowed();
        for (int number = 0; number < ATTEMPTS; number++) {
            Attempt attempt = attempts.run(caller, wish, organisation, memory);
            Optional<Outcome> outcome = outcomeOf(attempt, caller, wish, organisation);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            organisation = organisations.refreshed();
            memory = Recollection.none();
        }
        return answers.given(caller)
                .orElseGet(() -> Outcome.refused(new CommonRefusal.ConcurrentChange()));
    }

    /** Nothing, when the decision has to be made again on fresher knowledge. */
    private Optional<Outcome> outcomeOf(
            Attempt attempt, Caller caller, Wish wish, Organisation seen) {
        return switch (attempt) {
            case Done(var granted) -> Optional.of(granted);
            case Failed(var failed) -> Optional.of(failed);
            case Refused(var refusal) when isFresh(seen) ->
                    Optional.of(answers.given(caller).orElseGet(() -> Outcome.refused(refusal)));
            case Unchanged unchanged when isFresh(seen) ->
                    Optional.of(answers.remember(caller, wish.status(), wish.id()));
            case KeyTaken taken -> answers.given(caller);
            case Refused refused -> Optional.empty();
            case Unchanged unchanged -> Optional.empty();
            case Stale stale -> Optional.empty();
        };
    }

    private boolean isFresh(Organisation seen) {
        return organisations.refreshed().position() == seen.position();
    }
}
