package vn.sovang.log.append;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.KeyedAnswer;
import vn.sovang.log.LogPosition;

/**
 * One call of the append function: a whole batch in, one outcome for each append out, in one
 * commit.
 */
final class AppendCall {

    private static final String APPEND =
            """
            select append_no, outcome, last_position, recorded_at
            from log.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private record Numbered<T>(int append, T value) {}

    private final Connection connection;

    AppendCall(Connection connection) {
        this.connection = connection;
    }

    /**
     * The outcomes in the order of the batch. The connection is in auto-commit mode, so that a call
     * is a commit.
     */
    List<AppendOutcome> execute(List<Append> batch) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(APPEND)) {
            bindEvents(call, numbered(batch, Append::events));
            bindTimes(call, batch);
            bindDependencies(call, numbered(batch, Append::dependencies));
            bindAnswers(
                    call,
                    numbered(
                            batch,
                            append ->
                                    append.answer() == null
                                            ? List.of()
                                            : List.of(append.answer())));
            try (ResultSet rows = call.executeQuery()) {
                return outcomes(rows, batch.size());
            }
        }
    }

    private void bindEvents(PreparedStatement call, List<Numbered<NewEvent>> events)
            throws SQLException {
        call.setArray(1, ints(events, Numbered::append));
        call.setArray(2, texts(events, each -> each.value().eventId()));
        call.setArray(3, texts(events, each -> each.value().stream()));
        call.setArray(4, longs(events, each -> each.value().version()));
        call.setArray(5, texts(events, each -> each.value().name()));
        call.setArray(6, ints(events, each -> each.value().revision()));
        call.setArray(7, bytes(events, each -> each.value().payload()));
        call.setArray(8, bytes(events, each -> each.value().metadata()));
    }

    /** Only an append of its own has a given time. */
    private void bindTimes(PreparedStatement call, List<Append> batch) throws SQLException {
        Instant given = batch.getFirst().recordedAt();
        int events = given == null ? 0 : batch.getFirst().events().size();
        Object[] times = Collections.nCopies(events, timestamp(given)).toArray();
        call.setArray(9, connection.createArrayOf("timestamptz", times));
    }

    private void bindDependencies(
            PreparedStatement call, List<Numbered<StreamVersion>> dependencies)
            throws SQLException {
        call.setArray(10, ints(dependencies, Numbered::append));
        call.setArray(11, texts(dependencies, each -> each.value().stream()));
        call.setArray(12, longs(dependencies, each -> each.value().version()));
    }

    private void bindAnswers(PreparedStatement call, List<Numbered<KeyedAnswer>> answers)
            throws SQLException {
        call.setArray(13, ints(answers, Numbered::append));
        call.setArray(14, texts(answers, each -> each.value().key().account()));
        call.setArray(15, texts(answers, each -> each.value().key().request()));
        call.setArray(16, texts(answers, each -> each.value().key().key()));
        call.setArray(17, bytes(answers, each -> each.value().hash()));
        call.setArray(18, ints(answers, each -> each.value().status()));
        call.setArray(19, texts(answers, each -> each.value().id()));
    }

    private static <T> List<Numbered<T>> numbered(
            List<Append> batch, Function<Append, List<T>> part) {
        List<Numbered<T>> all = new ArrayList<>();
        for (int number = 0; number < batch.size(); number++) {
            for (T value : part.apply(batch.get(number))) {
                all.add(new Numbered<>(number, value));
            }
        }
        return all;
    }

    /** Arrays of one type travel in binary form, those of objects as text. */
    private <T> Array ints(List<T> values, Function<T, Integer> part) throws SQLException {
        return connection.createArrayOf("int4", column(values, part, Integer[]::new));
    }

    private <T> Array longs(List<T> values, Function<T, @Nullable Long> part) throws SQLException {
        return connection.createArrayOf("int8", column(values, part, Long[]::new));
    }

    private <T> Array texts(List<T> values, Function<T, @Nullable String> part)
            throws SQLException {
        return connection.createArrayOf("text", column(values, part, String[]::new));
    }

    private <T> Array bytes(List<T> values, Function<T, byte[]> part) throws SQLException {
        return connection.createArrayOf("bytea", column(values, part, byte[][]::new));
    }

    private static <T, C extends @Nullable Object> C[] column(
            List<T> values, Function<T, C> part, IntFunction<C[]> array) {
        C[] column = array.apply(values.size());
        for (int row = 0; row < column.length; row++) {
            column[row] = part.apply(values.get(row));
        }
        return column;
    }

    private static @Nullable Object timestamp(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static List<AppendOutcome> outcomes(ResultSet rows, int size) throws SQLException {
        AppendOutcome[] outcomes = new AppendOutcome[size];
        while (rows.next()) {
            outcomes[rows.getInt(1)] = outcome(rows);
        }
        return List.of(outcomes);
    }

    private static AppendOutcome outcome(ResultSet row) throws SQLException {
        return switch (row.getString(2)) {
            case "appended" ->
                    new AppendOutcome.Appended(
                            new LogPosition(
                                    row.getLong(3),
                                    row.getObject(4, OffsetDateTime.class).toInstant()));
            case "stream-conflict" -> new AppendOutcome.StreamConflict();
            case "dependency-moved" -> new AppendOutcome.DependencyMoved();
            case "key-taken" -> new AppendOutcome.KeyTaken();
            default -> throw new SQLException("Unknown outcome " + row.getString(2));
        };
    }
}
