package vn.sovang.log.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and how one role gets in. Unpooled connections come with bounded waits: a
 * silent database is given up on, never waited for.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/database}
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final int CONNECT_TIMEOUT_SECONDS = 2;
    private static final int SOCKET_TIMEOUT_SECONDS = 4;

    /** For short calls: the writer, the notifier, the listener. */
    public DataSource unpooled() {
        PGSimpleDataSource source = source();
        source.setSocketTimeout(SOCKET_TIMEOUT_SECONDS);
        return source;
    }

    /** For migrations and installation, which take as long as they take. */
    public DataSource patient() {
        return source();
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        source.setLoginTimeout(CONNECT_TIMEOUT_SECONDS);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
