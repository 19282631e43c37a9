package vn.sovang.log.axon;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import vn.sovang.log.append.AppendOutcome;

/**
 * An append that was not a matter of the aggregate's own stream: carries the outcome to whoever
 * sent the command.
 */
public final class AppendRefused extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private final transient AppendOutcome outcome;

    AppendRefused(AppendOutcome outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    public AppendOutcome outcome() {
        return outcome;
    }
}
