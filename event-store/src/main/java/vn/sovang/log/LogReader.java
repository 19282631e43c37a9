package vn.sovang.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the log. What is read is committed, and positions up to any that was read are without gaps.
 */
public final class LogReader {

    private static final String COLUMNS =
            "select position, recorded_at, event_id, stream, version, name, revision, payload, metadata from log.event";

    private static final String AFTER = COLUMNS + " where position > ? order by position limit ?";

    private static final String ORGANISATION =
            COLUMNS
                    + """
             where split_part(name, '.', 1) in ('unit', 'cluster', 'review') and position > ?
            order by position
            """;

    private static final String STREAM =
            COLUMNS
                    + """
             where stream = ? and version >= ? and position <= ? order by version limit ?
            """;

    private static final String LAST_OF_STREAM =
            COLUMNS + " where stream = ? order by version desc limit 1";

    private static final String HEAD =
            "select position, recorded_at from log.event order by position desc limit 1";

    private static final String AT_POSITION =
            "select position, recorded_at from log.event where position = ?";

    private static final String AT_INSTANT =
            "select position, recorded_at from log.event where position = log.position_at(?)";

    private static final String ANSWER =
            """
            select hash, status, id, position, recorded_at from log.answer
            where account = ? and request = ? and key = ?
            """;

    private static final RowMapper<StoredEntry> ENTRY = LogReader::entry;
    private static final RowMapper<LogPosition> POSITION = LogReader::position;

    private final JdbcClient jdbc;

    public LogReader(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** At most {@code limit} entries after a position, in order. */
    public List<StoredEntry> after(long position, int limit) {
        return jdbc.sql(AFTER).param(position).param(limit).query(ENTRY).list();
    }

    /** All entries about units, clusters and reviews after a position, in order. */
    public List<StoredEntry> organisationAfter(long position) {
        return jdbc.sql(ORGANISATION).param(position).query(ENTRY).list();
    }

    /** A stream from a version on, as it stood at a position, in order. */
    public List<StoredEntry> stream(String stream, long fromVersion, long upTo, int limit) {
        return jdbc.sql(STREAM)
                .param(stream)
                .param(fromVersion)
                .param(upTo)
                .param(limit)
                .query(ENTRY)
                .list();
    }

    /** The newest entry of a stream, if it has any. */
    public Optional<StoredEntry> lastOf(String stream) {
        return jdbc.sql(LAST_OF_STREAM).param(stream).query(ENTRY).optional();
    }

    public LogPosition head() {
        return jdbc.sql(HEAD).query(POSITION).optional().orElse(LogPosition.BEGINNING);
    }

    /** The given place, unless it lies beyond the head. */
    public Optional<LogPosition> at(long position) {
        return position == 0
                ? Optional.of(LogPosition.BEGINNING)
                : jdbc.sql(AT_POSITION).param(position).query(POSITION).optional();
    }

    /** The last place that was recorded at or before an instant. */
    public LogPosition at(Instant instant) {
        return jdbc.sql(AT_INSTANT)
                .param(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .query(POSITION)
                .optional()
                .orElse(LogPosition.BEGINNING);
    }

    /** What was answered to a key, if anything was. */
    public Optional<StoredAnswer> answerTo(AnswerKey key) {
        return jdbc.sql(ANSWER)
                .params(key.account(), key.request(), key.key())
                .query((row, number) -> answer(key, row))
                .optional();
    }

    private static StoredAnswer answer(AnswerKey key, ResultSet row) throws SQLException {
        return new StoredAnswer(
                new KeyedAnswer(
                        key, row.getBytes("hash"), row.getInt("status"), row.getString("id")),
                position(row, 0));
    }

    private static LogPosition position(ResultSet row, int number) throws SQLException {
        return new LogPosition(row.getLong("position"), instant(row));
    }

    private static StoredEntry entry(ResultSet row, int number) throws SQLException {
        return new StoredEntry(
                row.getLong(1),
                instant(row),
                row.getString(3),
                row.getString(4),
                versionIn(row),
                row.getString(6),
                row.getInt(7),
                row.getBytes(8),
                row.getBytes(9));
    }

    private static @Nullable Long versionIn(ResultSet row) throws SQLException {
        long version = row.getLong(5);
        return row.wasNull() ? null : version;
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
