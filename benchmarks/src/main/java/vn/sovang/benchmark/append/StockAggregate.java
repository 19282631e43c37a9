package vn.sovang.benchmark.append;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.CircumstancesParameter;
import vn.sovang.command.decision.Command;

/**
 * An aggregate in stock Axon's repository.
 *
 * @param type a class of the shipped command side
 * @param cache of the repository, if it has one
 */
record StockAggregate<T>(Class<T> type, @Nullable Cache cache) {

    void subscribeTo(CommandBus bus, EventStore events) {
        ParameterResolverFactory parameters =
                MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(type),
                        new CircumstancesParameter());
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(repository(events, parameters))
                .commandTargetResolver(
                        message ->
                                new VersionedAggregateIdentifier(
                                        (Object) ((Command) message.getPayload()).stream(), null))
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }

    private EventSourcingRepository<T> repository(
            EventStore events, ParameterResolverFactory parameters) {
        EventSourcingRepository.Builder<T> builder =
                EventSourcingRepository.builder(type)
                        .eventStore(events)
                        .parameterResolverFactory(parameters);
        return cache == null ? builder.build() : builder.cache(cache).build();
    }
}
