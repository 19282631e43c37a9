package vn.sovang.log.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a schema that the owner keeps to its newest form. */
public final class LogMigration {

    private LogMigration() {}

    /** The log itself. */
    public static void run(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("log")
                .locations("classpath:db/log")
                .load()
                .migrate();
    }
}
