package vn.sovang.command.activity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Activities and participant batches. */
@Configuration
@Import(ActivityApi.class)
public class ActivityFeature {

    @Bean
    AggregateType<Activity> activity() {
        return new AggregateType<>(Activity.class);
    }
}
