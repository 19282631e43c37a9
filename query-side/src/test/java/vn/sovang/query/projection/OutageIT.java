package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.registered;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.Installation;
import vn.sovang.log.database.LogMigration;
import vn.sovang.postgres.EmbeddedPostgres;
import vn.sovang.query.world.QueryWorld;

class OutageIT {

    /**
     * So long a query waits for the views; the pool itself tries again after two seconds at most.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String AT = "select at from view.position";

    @Test
    void the_projection_goes_on_soon_after_the_database_is_back() throws InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startTemporary();
                QueryWorld world = new QueryWorld(prepared(postgres))) {
            assertThat(projected(world, world.log().append(registered("than", null)))).isTrue();
            postgres.stop();
            Thread.sleep(8_000);
            postgres.restart();
            assertThat(projected(world, world.log().append(cash("than", "2023-05-01", 1))))
                    .isTrue();
        }
    }

    /** Looks on a connection of its own, so that only the projection depends on the pool. */
    private static boolean projected(QueryWorld world, long position) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (world.views().sql(AT).query(Long.class).single() < position) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    private static Function<DatabaseRole, DatabaseAddress> prepared(EmbeddedPostgres postgres) {
        Map<DatabaseRole, String> passwords =
                Arrays.stream(DatabaseRole.values())
                        .collect(Collectors.toMap(role -> role, _ -> "outage"));
        new Installation(
                        new DatabaseAddress(
                                        postgres.jdbcUrl("postgres"),
                                        postgres.superuser(),
                                        postgres.password())
                                .unpooled())
                .prepare(passwords);
        Function<DatabaseRole, DatabaseAddress> database =
                role ->
                        new DatabaseAddress(
                                postgres.jdbcUrl(Installation.DATABASE),
                                role.user(),
                                passwords.get(role));
        LogMigration.run(database.apply(DatabaseRole.OWNER).unpooled());
        return database;
    }
}
