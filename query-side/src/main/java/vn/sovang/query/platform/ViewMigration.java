package vn.sovang.query.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the views' schema, which the query side's own role keeps, to its newest form. */
public final class ViewMigration {

    private ViewMigration() {}

    public static void run(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("view_history")
                .locations("classpath:db/view")
                .load()
                .migrate();
    }
}
