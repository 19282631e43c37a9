package vn.sovang.platform.account;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema of the accounts to its newest form. */
public final class AccountMigration {

    private AccountMigration() {}

    public static void run(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("account")
                .locations("classpath:db/account")
                .load()
                .migrate();
    }
}
