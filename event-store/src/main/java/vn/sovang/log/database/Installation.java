package vn.sovang.log.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes roles and database on a new server; run as its superuser, and again at every start without
 * harm.
 */
public final class Installation {

    public static final String DATABASE = "sovang";

    private static final String EXISTS_ROLE =
            "select exists (select 1 from pg_roles where rolname = ?)";
    private static final String EXISTS_DATABASE =
            "select exists (select 1 from pg_database where datname = ?)";

    private static final List<String> BOUNDED_WAITS =
            List.of("lock_timeout = '5s'", "idle_in_transaction_session_timeout = '30s'");

    /**
     * A client that is lost between its call and the commit holds the append lock, and no other
     * limit ends that: the server is not idle, it waits for the rest of what was sent.
     */
    private static final List<String> BOUNDED_TRANSACTIONS = List.of("transaction_timeout = '30s'");

    /**
     * The services ask for a few rows by index, again and again. One plan for all serves them best,
     * and it must be right for tables that grow: it is made while they are small, when reading them
     * whole looks cheap.
     */
    private static final List<String> SMALL_ANSWERS =
            List.of(
                    "plan_cache_mode = 'force_generic_plan'",
                    "enable_seqscan = off",
                    "enable_hashjoin = off",
                    "enable_mergejoin = off",
                    "jit = off");

    private final DataSource superuser;

    public Installation(DataSource superuser) {
        this.superuser = superuser;
    }

    /**
     * @param passwords for every role; letters and digits only
     */
    public void prepare(Map<DatabaseRole, String> passwords) {
        onOneConnection(
                server -> {
                    passwords.forEach((role, password) -> role(server, role, password));
                    database(server, DATABASE);
                });
    }

    /**
     * A database of that name, owned by the owner, in which the query side may keep schemas of its
     * own.
     */
    public void database(String name) {
        onOneConnection(server -> database(server, name));
    }

    /** Each connection is a process of the server and a slow password hash on both ends. */
    private void onOneConnection(Consumer<JdbcClient> work) {
        try (Connection connection = superuser.getConnection()) {
            work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException failure) {
            throw new CannotGetJdbcConnectionException("The database cannot be prepared", failure);
        }
    }

    private static void database(JdbcClient server, String name) {
        if (!exists(server, EXISTS_DATABASE, name)) {
            server.sql("create database %s owner %s".formatted(name, DatabaseRole.OWNER.user()))
                    .update();
        }
        server.sql("revoke all on database %s from public".formatted(name)).update();
        server.sql("grant connect on database %s to sovang_command, sovang_query".formatted(name))
                .update();
        server.sql("grant create on database %s to sovang_query".formatted(name)).update();
    }

    private static void role(JdbcClient server, DatabaseRole role, String password) {
        if (!password.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("A role's password consists of letters and digits");
        }
        String verb = exists(server, EXISTS_ROLE, role.user()) ? "alter" : "create";
        server.sql("%s role %s login password '%s'".formatted(verb, role.user(), password))
                .update();
        settings(role)
                .forEach(
                        each ->
                                server.sql("alter role %s set %s".formatted(role.user(), each))
                                        .update());
    }

    private static List<String> settings(DatabaseRole role) {
        return switch (role) {
            case OWNER -> BOUNDED_WAITS;
            case COMMAND -> all(List.of(BOUNDED_WAITS, BOUNDED_TRANSACTIONS, SMALL_ANSWERS));
            case QUERY -> all(List.of(BOUNDED_WAITS, SMALL_ANSWERS));
        };
    }

    private static List<String> all(List<List<String>> settings) {
        return settings.stream().flatMap(List::stream).toList();
    }

    private static boolean exists(JdbcClient server, String question, String name) {
        return server.sql(question).param(name).query(Boolean.class).single();
    }
}
