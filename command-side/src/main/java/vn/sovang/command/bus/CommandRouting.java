package vn.sovang.command.bus;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/**
 * Leads commands to their aggregates, in the caller's thread and without a transaction: the writer
 * has its own.
 */
public final class CommandRouting {

    private CommandRouting() {}

    public static CommandBus to(List<AggregateType<?>> aggregates, EventStore events) {
        CommandBus bus =
                SimpleCommandBus.builder()
                        .transactionManager(NoTransactionManager.instance())
                        .build();
        bus.registerHandlerInterceptor(CommandMessages.attachingTickets());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(CommandMessages.keeping()));
        RememberedAggregates remembered = new RememberedAggregates();
        aggregates.forEach(aggregate -> aggregate.subscribeTo(bus, events, remembered));
        return bus;
    }
}
