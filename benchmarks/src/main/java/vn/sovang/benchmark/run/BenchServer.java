package vn.sovang.benchmark.run;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.Durability;
import vn.sovang.log.database.Installation;
import vn.sovang.postgres.EmbeddedPostgres;

/**
 * The PostgreSQL of a whole run, with the settings that are shipped. Everybody who is measured gets
 * a database of this one server, and the server is gone with the run.
 */
public final class BenchServer implements AutoCloseable {

    private static final List<String> SHOWN =
            List.of("fsync", "full_page_writes", "synchronous_commit", "shared_buffers");

    private final EmbeddedPostgres postgres;
    private final Map<DatabaseRole, String> passwords =
            Stream.of(DatabaseRole.values())
                    .collect(Collectors.toMap(role -> role, role -> randomPassword()));

    private BenchServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * @throws IllegalStateException when the server would acknowledge what it has not written
     */
    public static BenchServer start() {
        EmbeddedPostgres postgres = EmbeddedPostgres.startTemporary();
        try {
            BenchServer server = new BenchServer(postgres);
            Durability.check(server.superuser());
            new Installation(server.superuser()).prepare(server.passwords);
            return server;
        } catch (RuntimeException | Error failure) {
            postgres.close();
            throw failure;
        }
    }

    /** A new database with roles, an empty log and no accounts. */
    public BenchDatabase database(String name) {
        new Installation(superuser()).database(name);
        BenchDatabase database = new BenchDatabase(postgres.jdbcUrl(name), passwords);
        database.migrate();
        return database;
    }

    /** Writes out every page that has changed. */
    void checkpoint() {
        JdbcClient.create(superuser()).sql("checkpoint").update();
    }

    /** Where it writes, so that the disk can be measured on the same file system. */
    public Path directory() {
        return postgres.directory();
    }

    public String version() {
        return show("server_version");
    }

    /** What decides whether and how fast a commit is durable, as the server itself says. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        SHOWN.forEach(name -> settings.put(name, show(name)));
        return settings;
    }

    @Override
    public void close() {
        postgres.close();
    }

    private String show(String setting) {
        return JdbcClient.create(superuser())
                .sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
    }

    private DataSource superuser() {
        return new DatabaseAddress(
                        postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.password())
                .patient();
    }

    private static String randomPassword() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
