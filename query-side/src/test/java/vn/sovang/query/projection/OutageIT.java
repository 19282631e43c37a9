package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.registered;

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
import vn.sovang.query.position.Positions;
import vn.sovang.query.world.QueryWorld;

class OutageIT {

    @Test
    void the_projection_goes_on_soon_after_the_database_is_back() throws InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startTemporary();
                QueryWorld world = new QueryWorld(prepared(postgres))) {
            projected(world, world.log().append(registered("than", null)));
            postgres.stop();
            Thread.sleep(8_000);
            postgres.restart();
            long last = world.log().append(cash("than", "2023-05-01", 1));
            long started = System.nanoTime();
            projected(world, last);
            assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(3_000);
        }
    }

    private static void projected(QueryWorld world, long last) {
        world.part(Positions.class).projected(QueryWorld.now(last));
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
