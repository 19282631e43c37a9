package vn.sovang.log.database;

import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Where the database is and how one role gets in. Unpooled connections come with bounded waits: a
 * silent database is given up on, never waited for.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/database}
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final String CONNECT_TIMEOUT_SECONDS = "2";
    private static final String SOCKET_TIMEOUT_SECONDS = "4";

    /** For short calls: the writer, the notifier, the listener. */
    public DataSource unpooled() {
        return source(Map.of("socketTimeout", SOCKET_TIMEOUT_SECONDS));
    }

    /** For migrations and installation, which take as long as they take. */
    public DataSource patient() {
        return source(Map.of());
    }

    /**
     * Not the driver's own data source: it spells all of its properties out in a URL of two
     * thousand characters, which costs every migration hundreds of milliseconds.
     */
    private DataSource source(Map<String, String> further) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_TIMEOUT_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        properties.putAll(further);
        return new SimpleDriverDataSource(new Driver(), jdbcUrl, properties);
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
