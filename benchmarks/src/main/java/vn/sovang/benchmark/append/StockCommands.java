package vn.sovang.benchmark.append;

import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.stock.StockStore;
import vn.sovang.benchmark.work.NewActivity;
import vn.sovang.benchmark.work.Participants;
import vn.sovang.benchmark.world.Recorders;
import vn.sovang.command.decision.CircumstancesParameter;
import vn.sovang.command.decision.Command;
import vn.sovang.command.decision.Decision;
import vn.sovang.event.unit.UnitCode;

/** The same aggregate behind stock Axon's gateway, bus, repository and JDBC event storage. */
final class StockCommands implements Contender {

    private static final String ACTOR = "actor";

    private final BenchDatabase database;
    private final CommandGateway gateway;
    private final Surroundings surroundings = Surroundings.ofProvince();

    private StockCommands(BenchDatabase database, CommandGateway gateway) {
        this.database = database;
        this.gateway = gateway;
    }

    /**
     * @param aggregate whose commands the gateway takes
     */
    static <T> StockCommands of(
            BenchDatabase database, StockStore store, StockAggregate<T> aggregate) {
        SimpleCommandBus bus =
                SimpleCommandBus.builder().transactionManager(store.transactions()).build();
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(ACTOR)));
        aggregate.subscribeTo(bus, store.events());
        return new StockCommands(database, DefaultCommandGateway.builder().commandBus(bus).build());
    }

    @Override
    public Client client() {
        return new Client() {
            @Override
            public void begin(NewActivity activity) {
                send(activity.command(), activity.unit());
            }

            @Override
            public void record(Participants participants) {
                send(participants.command(), participants.activity().unit());
            }
        };
    }

    @Override
    public long storedEvents() {
        return database.count("domainevententry");
    }

    @Override
    public void close() {
        // The store belongs to whoever opened it.
    }

    private void send(Command command, UnitCode unit) {
        Map<String, Object> with =
                Map.of(
                        ACTOR,
                        unit.value(),
                        CircumstancesParameter.KEY,
                        surroundings.of(Recorders.of(unit)));
        Object decision =
                gateway.sendAndWait(new GenericCommandMessage<>(command, MetaData.from(with)));
        if (!(decision instanceof Decision.Happened)) {
            throw new IllegalStateException("Not granted: " + decision);
        }
    }
}
