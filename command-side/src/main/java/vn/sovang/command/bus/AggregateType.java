package vn.sovang.command.bus;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.sovang.command.decision.CircumstancesParameter;
import vn.sovang.command.decision.Command;

/**
 * A kind of thing that commands are about: its class handles them and is folded from its own
 * stream.
 */
public record AggregateType<T>(Class<T> type) {

    private static final int LOCK_ATTEMPTS = 450;
    private static final int LOCK_ATTEMPT_MILLIS = 10;
    private static final int MAX_QUEUED = 10_000;

    /** Commands for one thing wait for each other, but no longer than a caller is promised. */
    private static LockFactory patientLocks() {
        return PessimisticLockFactory.builder()
                .acquireAttempts(LOCK_ATTEMPTS)
                .lockAttemptTimeout(LOCK_ATTEMPT_MILLIS)
                .queueLengthThreshold(MAX_QUEUED)
                .build();
    }

    void subscribeTo(CommandBus bus, EventStore events, Cache remembered) {
        ParameterResolverFactory parameters =
                MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(type),
                        new CircumstancesParameter());
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(
                        EventSourcingRepository.builder(type)
                                .eventStore(events)
                                .cache(remembered)
                                .lockFactory(patientLocks())
                                .parameterResolverFactory(parameters)
                                .build())
                .commandTargetResolver(
                        message ->
                                new VersionedAggregateIdentifier(
                                        (Object) ((Command) message.getPayload()).stream(), null))
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }
}
