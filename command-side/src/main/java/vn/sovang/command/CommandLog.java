package vn.sovang.command;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.Durability;
import vn.sovang.log.growth.GrowthNotifier;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.Database;
import vn.sovang.platform.DatabaseHealth;
import vn.sovang.platform.account.Accounts;

/** The command side's way to the log. */
@Configuration
class CommandLog {

    @Bean(destroyMethod = "close")
    @Qualifier("command")
    Database commandDatabase(CommandSettings settings) {
        return new Database(settings.database().as(DatabaseRole.COMMAND), settings.connections());
    }

    @Bean
    DatabaseHealth commandDatabaseHealth(@Qualifier("command") Database database) {
        return new DatabaseHealth(database);
    }

    @Bean
    @Qualifier("command")
    LogReader commandLogReader(@Qualifier("command") Database database) {
        Durability.check(database.pool());
        return new LogReader(database.pool());
    }

    @Bean
    @ConditionalOnMissingBean
    LogSignal logSignal() {
        return new LogSignal();
    }

    @Bean
    @ConditionalOnMissingBean
    EventCodec eventCodec() {
        return EventCodec.ofStoredEvents();
    }

    @Bean
    LogWriter logWriter(@Qualifier("command") Database database, LogSignal signal) {
        return new LogWriter(database.address().unpooled(), signal);
    }

    @Bean
    GrowthNotifier growthNotifier(@Qualifier("command") Database database, LogSignal signal) {
        return new GrowthNotifier(database.address().unpooled(), signal);
    }

    @Bean
    @ConditionalOnMissingBean
    Accounts accounts(@Qualifier("command") Database database) {
        return new Accounts(database.pool());
    }
}
