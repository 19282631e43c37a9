package vn.sovang.log.database;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    private final JdbcClient server;

    public Installation(DataSource superuser) {
        this.server = JdbcClient.create(superuser);
    }

    /**
     * @param passwords for every role; letters and digits only
     */
    public void prepare(Map<DatabaseRole, String> passwords) {
        passwords.forEach(this::role);
        database(DATABASE);
    }

    /**
     * A database of that name, owned by the owner, in which the query side may keep schemas of its
     * own.
     */
    public void database(String name) {
        if (!exists(EXISTS_DATABASE, name)) {
            server.sql("create database %s owner %s".formatted(name, DatabaseRole.OWNER.user()))
                    .update();
        }
        server.sql("revoke all on database %s from public".formatted(name)).update();
        server.sql("grant connect on database %s to sovang_command, sovang_query".formatted(name))
                .update();
        server.sql("grant create on database %s to sovang_query".formatted(name)).update();
    }

    private void role(DatabaseRole role, String password) {
        if (!password.matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("A role's password consists of letters and digits");
        }
        String verb = exists(EXISTS_ROLE, role.user()) ? "alter" : "create";
        server.sql("%s role %s login password '%s'".formatted(verb, role.user(), password))
                .update();
        server.sql("alter role %s set lock_timeout = '5s'".formatted(role.user())).update();
        server.sql(
                        "alter role %s set idle_in_transaction_session_timeout = '30s'"
                                .formatted(role.user()))
                .update();
    }

    private boolean exists(String question, String name) {
        return server.sql(question).param(name).query(Boolean.class).single();
    }
}
