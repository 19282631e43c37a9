package vn.sovang.log.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a database that would acknowledge what it has not written. */
public final class Durability {

    private static final List<String> REQUIRED =
            List.of("fsync", "full_page_writes", "synchronous_commit");

    private Durability() {}

    /**
     * @throws IllegalStateException naming each setting that is not on
     */
    public static void check(DataSource dataSource) {
        List<String> off =
                REQUIRED.stream()
                        .filter(setting -> "off".equals(value(dataSource, setting)))
                        .toList();
        if (!off.isEmpty()) {
            throw new IllegalStateException(
                    "The database does not keep what it acknowledges: %s must be on"
                            .formatted(String.join(", ", off)));
        }
    }

    private static String value(DataSource dataSource, String setting) {
        return JdbcClient.create(dataSource)
                .sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
    }
}
