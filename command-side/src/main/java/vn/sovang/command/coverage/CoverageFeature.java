package vn.sovang.command.coverage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Coverage of learning. */
@Configuration
@Import(CoverageApi.class)
public class CoverageFeature {

    @Bean
    AggregateType<Coverage> coverage() {
        return new AggregateType<>(Coverage.class);
    }
}
