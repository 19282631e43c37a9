package vn.sovang.command.gift;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Gifts. */
@Configuration
@Import(GiftApi.class)
public class GiftFeature {

    @Bean
    AggregateType<Gift> gift() {
        return new AggregateType<>(Gift.class);
    }
}
