package vn.sovang.command.cluster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.bus.AggregateType;

/** Emulation clusters. */
@Configuration
@Import(ClusterApi.class)
public class ClusterFeature {

    @Bean
    AggregateType<ClusterRecord> clusterRecord() {
        return new AggregateType<>(ClusterRecord.class);
    }
}
