package vn.sovang.command.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Units. */
@Configuration
@Import(UnitApi.class)
public class UnitFeature {

    @Bean
    AggregateType<UnitRecord> unitRecord() {
        return new AggregateType<>(UnitRecord.class);
    }
}
