package vn.sovang.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import vn.sovang.log.database.DatabaseAddress;

/**
 * One role's way into the database: a pool for questions, and the address for connections of one's
 * own.
 */
public final class Database implements AutoCloseable {

    /** A request that gets no connection in this time answers that the database is away. */
    private static final Duration PATIENCE = Duration.ofMillis(2_000);

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final DatabaseAddress address;
    private final HikariDataSource pool;

    public Database(DatabaseAddress address, int poolSize) {
        this.address = address;
        this.pool = new HikariDataSource(pool(address, poolSize));
    }

    public DatabaseAddress address() {
        return address;
    }

    public HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariConfig pool(DatabaseAddress address, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setPoolName(address.user());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("socketTimeout", Long.toString(SILENCE.toSeconds()));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }
}
