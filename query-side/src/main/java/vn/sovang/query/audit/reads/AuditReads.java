package vn.sovang.query.audit.reads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where reads are written down, for ever. */
@Component
class AuditReads {

    private static final String RECORD =
            "select audit.record_read(:account, :method, :address, :body::text, :status)";

    private static final String AFTER =
            """
            select number, read_at, account, method, address, body, status from audit.read
            where number > :after order by number limit :limit
            """;

    private final JdbcClient database;

    AuditReads(@Qualifier("query") JdbcClient database) {
        this.database = database;
    }

    /** Returns when it is durable. */
    void record(AuditRead read, int status) {
        database.sql(RECORD)
                .param("account", read.account())
                .param("method", read.method())
                .param("address", read.address())
                .param("body", read.body())
                .param("status", status)
                .query(Long.class)
                .single();
    }

    List<RecordedRead> after(long number, int limit) {
        return database.sql(AFTER)
                .param("after", number)
                .param("limit", limit)
                .query(AuditReads::recorded)
                .list();
    }

    private static RecordedRead recorded(ResultSet row, int index) throws SQLException {
        return new RecordedRead(
                row.getLong("number"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("method"),
                row.getString("address"),
                row.getString("body"),
                row.getInt("status"));
    }
}
