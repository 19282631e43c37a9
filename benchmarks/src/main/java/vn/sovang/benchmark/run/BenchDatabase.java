package vn.sovang.benchmark.run;

import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.LogMigration;
import vn.sovang.platform.account.AccountMigration;

/** One database of the run. */
public record BenchDatabase(String url, Map<DatabaseRole, String> passwords) {

    public DatabaseAddress as(DatabaseRole role) {
        return new DatabaseAddress(url, role.user(), password(role));
    }

    public String password(DatabaseRole role) {
        return Objects.requireNonNull(passwords.get(role));
    }

    /** For tables of those who are measured against, and for counting. */
    public JdbcClient owner() {
        return JdbcClient.create(as(DatabaseRole.OWNER).patient());
    }

    /** How many rows a table has. */
    public long count(String table) {
        return owner().sql("select count(*) from " + table).query(Long.class).single();
    }

    void migrate() {
        LogMigration.run(as(DatabaseRole.OWNER).patient());
        AccountMigration.run(as(DatabaseRole.OWNER).patient());
    }
}
