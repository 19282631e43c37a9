package vn.sovang.query.platform;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.growth.GrowthListener;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.Database;
import vn.sovang.platform.DatabaseHealth;
import vn.sovang.platform.account.Accounts;

/**
 * The query side's own way into the database. Its views are brought up to date before anybody gets
 * at them.
 */
@Configuration
@EnableConfigurationProperties(QuerySettings.class)
public class QueryDatabase {

    @Bean
    @Qualifier("query")
    Database queryDatabase(QuerySettings settings) {
        Database database =
                new Database(settings.database().as(DatabaseRole.QUERY), settings.connections());
        ViewMigration.run(database.address().patient());
        return database;
    }

    @Bean
    DatabaseHealth queryDatabaseHealth(@Qualifier("query") Database database) {
        return new DatabaseHealth(database);
    }

    @Bean
    @Qualifier("query")
    JdbcClient queryViews(@Qualifier("query") Database database) {
        return JdbcClient.create(database.pool());
    }

    @Bean
    @Qualifier("query")
    LogReader queryLogReader(@Qualifier("query") Database database) {
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
    @ConditionalOnMissingBean
    Accounts accounts(@Qualifier("query") Database database) {
        return new Accounts(database.pool());
    }

    @Bean
    @Qualifier("query")
    GrowthListener queryGrowthListener(@Qualifier("query") Database database, LogSignal signal) {
        return new GrowthListener(database.address().unpooled(), signal);
    }
}
