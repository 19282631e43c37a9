package vn.sovang.log.database;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.postgres.EmbeddedPostgres;

/** A fresh, migrated database for one test, on one PostgreSQL for all tests of a module. */
public final class ScratchDatabase {

    private static final EmbeddedPostgres POSTGRES =
            EmbeddedPostgres.startTemporary(Map.of("max_connections", "300"));
    private static final Map<DatabaseRole, String> PASSWORDS = passwords();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TEMPLATE = "template_log";

    private final String name;

    private ScratchDatabase(String name) {
        this.name = name;
    }

    public static synchronized ScratchDatabase create() {
        if (NUMBER.getAndIncrement() == 0) {
            installation().prepare(PASSWORDS);
            installation().database(TEMPLATE);
            LogMigration.run(new ScratchDatabase(TEMPLATE).as(DatabaseRole.OWNER).unpooled());
        }
        String name = "scratch_" + NUMBER.get();
        JdbcClient.create(superuser("postgres"))
                .sql("create database %s template %s owner sovang_owner".formatted(name, TEMPLATE))
                .update();
        installation().database(name);
        return new ScratchDatabase(name);
    }

    public DatabaseAddress as(DatabaseRole role) {
        return new DatabaseAddress(POSTGRES.jdbcUrl(name), role.user(), PASSWORDS.get(role));
    }

    /** Full rights, for what only an administrator can do. */
    public DataSource superuser() {
        return superuser(name);
    }

    private static DataSource superuser(String database) {
        return new DatabaseAddress(
                        POSTGRES.jdbcUrl(database), POSTGRES.superuser(), POSTGRES.password())
                .unpooled();
    }

    private static Installation installation() {
        return new Installation(superuser("postgres"));
    }

    private static Map<DatabaseRole, String> passwords() {
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.put(role, "scratch" + role.ordinal());
        }
        return passwords;
    }
}
