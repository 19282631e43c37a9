package vn.sovang.command.bus;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.CircumstancesParameter;
import vn.sovang.command.decision.Command;
import vn.sovang.log.axon.AppendTicket;

/** What travels with a command on the bus, and what of it is kept with the event. */
public final class CommandMessages {

    private static final String TICKET = "ticket";
    private static final String KEPT = "kept";

    private CommandMessages() {}

    /**
     * @param kept who did it, to be kept with the event
     */
    public static CommandMessage<Command> of(
            Command command,
            Map<String, String> kept,
            Circumstances here,
            AppendTicket ticket,
            Recollection memory) {
        return new GenericCommandMessage<>(
                command,
                MetaData.from(
                        Map.of(
                                CircumstancesParameter.KEY,
                                here,
                                TICKET,
                                ticket,
                                Recollection.KEY,
                                memory,
                                KEPT,
                                kept)));
    }

    static MessageHandlerInterceptor<CommandMessage<?>> attachingTickets() {
        return (unitOfWork, chain) -> {
            if (unitOfWork.getMessage().getMetaData().get(TICKET) instanceof AppendTicket ticket) {
                ticket.attachTo(unitOfWork);
            }
            return chain.proceed();
        };
    }

    static CorrelationDataProvider keeping() {
        return CommandMessages::kept;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> kept(Message<?> message) {
        return (Map<String, ?>) message.getMetaData().getOrDefault(KEPT, Map.of());
    }
}
