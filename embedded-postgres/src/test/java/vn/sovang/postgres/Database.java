package vn.sovang.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the tests ask of a server. */
record Database(EmbeddedPostgres postgres) {

    void remember(String text) throws SQLException {
        execute("create table if not exists note (text text)");
        execute("insert into note values ('" + text + "')");
    }

    String remembered() throws SQLException {
        return ask("select string_agg(text, ',' order by text) from note");
    }

    String setting(String name) throws SQLException {
        return ask("show " + name);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.password());
    }
}
