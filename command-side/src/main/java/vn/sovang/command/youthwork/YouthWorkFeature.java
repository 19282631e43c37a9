package vn.sovang.command.youthwork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Youth works. */
@Configuration
@Import(YouthWorkApi.class)
public class YouthWorkFeature {

    @Bean
    AggregateType<YouthWork> youthWork() {
        return new AggregateType<>(YouthWork.class);
    }
}
