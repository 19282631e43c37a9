package vn.sovang.platform.http;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;

/** Tells a database that is away, full or shutting down from a mistake of ours. */
public final class DatabaseFailure {

    private DatabaseFailure() {}

    public static boolean isAbsence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseFailure::namesAbsence);
    }

    /**
     * SQLSTATE classes: 08 connection, 53 resources, 57 operator intervention, 58 system, 25P03
     * idle transaction.
     */
    private static boolean namesAbsence(Throwable cause) {
        if (cause instanceof IOException || cause instanceof SQLTransientException) {
            return true;
        }
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && Stream.of("08", "53", "57", "58", "25P03", "55P03")
                        .anyMatch(prefix -> sql.getSQLState().startsWith(prefix));
    }
}
