package vn.sovang.command.decision;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateLifecycle;
import vn.sovang.event.Event;

/** What became of a wish. */
public sealed interface Decision {

    /** One event, which has been applied to the aggregate. */
    record Happened(Event event) implements Decision {}

    /** All is as wished already. */
    record Unchanged() implements Decision {}

    record Refused(Refusal refusal) implements Decision {}

    /** A reason not to grant the wish, looked for only when no earlier guard found one. */
    @FunctionalInterface
    interface Guard extends Supplier<Optional<? extends Refusal>> {}

    /** Guards in order: the first refusal found is the decision. */
    static Unless unless(Guard... guards) {
        for (Guard guard : guards) {
            Optional<? extends Refusal> refusal = guard.get();
            if (refusal.isPresent()) {
                return new Unless(Optional.of(new Refused(refusal.get())));
            }
        }
        return new Unless(Optional.empty());
    }

    /** What remains to be said when the guards have been asked. */
    record Unless(Optional<Refused> refused) {

        public Decision happens(Supplier<? extends Event> event) {
            return refused.<Decision>map(each -> each).orElseGet(() -> applied(event.get()));
        }

        /** The event, unless nothing would change by it. */
        public Decision happens(boolean changed, Supplier<? extends Event> event) {
            return refused.isPresent() || changed ? happens(event) : new Unchanged();
        }

        private static Decision applied(Event event) {
            AggregateLifecycle.apply(event);
            return new Happened(event);
        }
    }

    /** The refusal, when something is so. */
    static Optional<Refusal> when(boolean so, Supplier<Refusal> refusal) {
        return so ? Optional.of(refusal.get()) : Optional.empty();
    }
}
