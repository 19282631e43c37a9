package vn.sovang.command.desk;

import java.util.HashMap;
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
import vn.sovang.platform.VietnamTime;

/** What travels with a command on the bus, and what of it is kept with the event. */
final class CommandMessages {

    private static final String TICKET = "ticket";
    private static final String KEPT = "kept";

    private CommandMessages() {}

    static CommandMessage<Command> of(
            Command command, Caller caller, Circumstances here, AppendTicket ticket) {
        return new GenericCommandMessage<>(
                command,
                MetaData.from(
                        Map.of(
                                CircumstancesParameter.KEY,
                                here,
                                TICKET,
                                ticket,
                                KEPT,
                                kept(caller))));
    }

    /** Who did it; for history brought from elsewhere also who brought it, and when. */
    private static Map<String, String> kept(Caller caller) {
        Map<String, String> kept = new HashMap<>();
        kept.put("actor", caller.actor());
        if (caller.imported() != null) {
            kept.put("importedBy", caller.account().username());
            kept.put("importedAt", VietnamTime.print(caller.imported().importedAt()));
        }
        return Map.copyOf(kept);
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
