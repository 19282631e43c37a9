package vn.sovang.command.donation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Donations of cash and goods. */
@Configuration
@Import(DonationApi.class)
public class DonationFeature {

    @Bean
    AggregateType<Donation> donation() {
        return new AggregateType<>(Donation.class);
    }
}
