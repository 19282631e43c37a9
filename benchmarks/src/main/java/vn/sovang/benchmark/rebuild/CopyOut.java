package vn.sovang.benchmark.rebuild;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.log.database.DatabaseRole;

/** What it takes PostgreSQL and its driver to hand out the whole log, without looking at it. */
record CopyOut(BenchDatabase database) {

    private static final String COPY = "copy log.event to stdout (format binary)";

    /** How many rows were read. */
    long run() throws SQLException, IOException {
        try (Connection connection = database.as(DatabaseRole.QUERY).patient().getConnection()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(COPY, OutputStream.nullOutputStream());
        }
    }
}
