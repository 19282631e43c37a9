package vn.sovang.command.initiative;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Initiatives and research topics. */
@Configuration
@Import(InitiativeApi.class)
public class InitiativeFeature {

    @Bean
    AggregateType<Initiative> initiative() {
        return new AggregateType<>(Initiative.class);
    }
}
