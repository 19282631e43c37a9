package vn.sovang.command.closing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Closing and reopening of the books of a year. */
@Configuration
@Import(ClosingApi.class)
public class ClosingFeature {

    @Bean
    AggregateType<YearBooks> yearBooks() {
        return new AggregateType<>(YearBooks.class);
    }
}
