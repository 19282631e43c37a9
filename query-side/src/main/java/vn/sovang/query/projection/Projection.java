package vn.sovang.query.projection;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;
import vn.sovang.log.axon.LogMessageSource;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.Database;
import vn.sovang.platform.SystemTime;

/** The projection that runs while the process does. */
@Configuration
public class Projection {

    @Bean
    LiveProjection liveProjection(
            @Qualifier("query") Database database,
            @Qualifier("query") JdbcClient views,
            @Qualifier("query") LogReader log,
            LogSignal signal,
            EventCodec codec,
            SystemTime time) {
        LogMessageSource source = new LogMessageSource(log, signal, codec);
        String node = time.newId().toString();
        return new LiveProjection(
                new Processors(source, database.pool(), node), new Progress(views));
    }
}
