package vn.sovang.command;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;
import vn.sovang.command.bus.CommandRouting;
import vn.sovang.command.desk.AttemptRunner;
import vn.sovang.command.desk.CallerArgument;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.CommandDesk;
import vn.sovang.command.desk.KeyedAnswers;
import vn.sovang.command.desk.OrganisationBook;
import vn.sovang.log.LogReader;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.axon.LogEventStorageEngine;
import vn.sovang.log.axon.StableNameSerializer;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.SystemTime;

/**
 * Everything of Axon is declared here: on this platform its auto-configuration falls back in
 * silence.
 */
@Configuration
@Import(CallerArgument.class)
class CommandBusWiring {

    @Bean
    EventStore eventStore(
            LogWriter writer, @Qualifier("command") LogReader reader, EventCodec codec) {
        StableNameSerializer serializer = new StableNameSerializer(codec);
        LogEventStorageEngine engine =
                LogEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .batchSize(500)
                        .build(writer, reader);
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    CommandBus commandBus(List<AggregateType<?>> aggregates, EventStore events) {
        return CommandRouting.to(aggregates, events);
    }

    @Bean
    OrganisationBook organisationBook(@Qualifier("command") LogReader reader, EventCodec codec) {
        return new OrganisationBook(reader, codec);
    }

    @Bean
    KeyedAnswers keyedAnswers(
            @Qualifier("command") LogReader reader, LogWriter writer, SystemTime time) {
        return new KeyedAnswers(reader, writer, time);
    }

    @Bean
    CommandDesk commandDesk(
            OrganisationBook organisations,
            CommandBus commands,
            KeyedAnswers answers,
            @Qualifier("command") LogReader reader,
            SystemTime time) {
        return new CommandDesk(organisations, new AttemptRunner(commands, reader, time), answers);
    }

    @Bean
    CommandAnswers commandAnswers(CommandDesk desk) {
        return new CommandAnswers(desk);
    }
}
