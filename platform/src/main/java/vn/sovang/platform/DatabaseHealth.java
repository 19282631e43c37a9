package vn.sovang.platform;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a side reaches its database. */
public record DatabaseHealth(Database database) implements HealthIndicator {

    @Override
    public Health health() {
        try {
            JdbcClient.create(database.pool()).sql("select 1").query(Integer.class).single();
            return Health.up().build();
        } catch (RuntimeException away) {
            return Health.down().build();
        }
    }
}
