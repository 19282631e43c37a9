package vn.sovang.launcher.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.Installation;
import vn.sovang.log.database.LogMigration;
import vn.sovang.platform.account.AccountMigration;
import vn.sovang.postgres.EmbeddedPostgres;

/** The PostgreSQL of this process, with roles, database and schemas in place. */
public record OwnDatabase(EmbeddedPostgres postgres, Map<DatabaseRole, String> passwords)
        implements AutoCloseable {

    static OwnDatabase start(Path data) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Map.of());
        try {
            OwnDatabase database = new OwnDatabase(postgres, Passwords.ofRoles(data));
            database.prepare();
            return database;
        } catch (RuntimeException failure) {
            postgres.close();
            throw failure;
        }
    }

    String url() {
        return postgres.jdbcUrl(Installation.DATABASE);
    }

    public DatabaseAddress as(DatabaseRole role) {
        return new DatabaseAddress(url(), role.user(), Objects.requireNonNull(passwords.get(role)));
    }

    @Override
    public void close() {
        postgres.close();
    }

    private void prepare() {
        new Installation(
                        new DatabaseAddress(
                                        postgres.jdbcUrl("postgres"),
                                        postgres.superuser(),
                                        postgres.password())
                                .patient())
                .prepare(passwords);
        LogMigration.run(as(DatabaseRole.OWNER).patient());
        AccountMigration.run(as(DatabaseRole.OWNER).patient());
    }
}
