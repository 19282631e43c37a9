package vn.sovang.command.headcount;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Headcounts of Party development. */
@Configuration
@Import(HeadcountApi.class)
public class HeadcountFeature {

    @Bean
    AggregateType<Headcount> headcount() {
        return new AggregateType<>(Headcount.class);
    }
}
