package vn.sovang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import vn.sovang.command.CommandSideApplication;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.Installation;
import vn.sovang.log.database.LogMigration;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.AccountMigration;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;
import vn.sovang.postgres.EmbeddedPostgres;
import vn.sovang.query.QuerySideApplication;

/** The topology of the compose file with processes: several of each side against one PostgreSQL. */
public final class TwoServices implements AutoCloseable {

    private static final String PASSWORD = "mat-khau-thu-nghiem";

    private final EmbeddedPostgres postgres =
            EmbeddedPostgres.startTemporary(Map.of("max_connections", "200"));
    private final SignerKey key = SignerKey.generate("test.example/log");
    private final Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
    private final List<OwnProcess> processes = new ArrayList<>();
    private final List<HttpUser> commandSides = new ArrayList<>();
    private final List<HttpUser> querySides = new ArrayList<>();

    public TwoServices(int commands, int queries) throws Exception {
        install();
        for (int number = 0; number < commands; number++) {
            commandSides.add(
                    start(
                            CommandSideApplication.class,
                            "SOVANG_COMMAND_PASSWORD",
                            DatabaseRole.COMMAND));
        }
        for (int number = 0; number < queries; number++) {
            querySides.add(
                    start(QuerySideApplication.class, "SOVANG_QUERY_PASSWORD", DatabaseRole.QUERY));
        }
        for (HttpUser each : all()) {
            processes
                    .getFirst()
                    .await(() -> isUp(each), Duration.ofSeconds(90), "health of " + each.address());
        }
    }

    public HttpUser command(int number) {
        return commandSides.get(number % commandSides.size());
    }

    public List<HttpUser> queries() {
        return querySides;
    }

    public EmbeddedPostgres postgres() {
        return postgres;
    }

    public OwnProcess process(int number) {
        return processes.get(number);
    }

    private List<HttpUser> all() {
        List<HttpUser> all = new ArrayList<>(commandSides);
        all.addAll(querySides);
        return all;
    }

    private void install() {
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.put(role, "test" + role.ordinal());
        }
        new Installation(
                        new DatabaseAddress(
                                        postgres.jdbcUrl("postgres"),
                                        postgres.superuser(),
                                        postgres.password())
                                .unpooled())
                .prepare(passwords);
        DatabaseAddress owner =
                new DatabaseAddress(
                        url(), DatabaseRole.OWNER.user(), passwords.get(DatabaseRole.OWNER));
        LogMigration.run(owner.unpooled());
        AccountMigration.run(owner.unpooled());
        String hash = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        new Accounts(owner.unpooled()).add(new Account("admin", hash, Role.ADMIN, null));
    }

    private HttpUser start(Class<?> application, String variable, DatabaseRole role)
            throws IOException {
        int port = freePort();
        processes.add(
                OwnProcess.start(
                        application,
                        Map.of(
                                "SOVANG_DATABASE_URL",
                                url(),
                                variable,
                                passwords.get(role),
                                "SOVANG_PROOF_KEY",
                                key.line()),
                        "--server.port=" + port,
                        "--server.address=localhost"));
        return new HttpUser("http://localhost:" + port, "admin", PASSWORD);
    }

    private String url() {
        return postgres.jdbcUrl(Installation.DATABASE);
    }

    private static boolean isUp(HttpUser user) {
        try {
            return user.send("GET", "/actuator/health", null).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        for (OwnProcess process : processes) {
            process.close();
        }
        postgres.close();
    }
}
