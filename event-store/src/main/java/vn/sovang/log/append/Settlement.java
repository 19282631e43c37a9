package vn.sovang.log.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.log.AnswerKey;
import vn.sovang.log.KeyedAnswer;
import vn.sovang.log.LogPosition;

/**
 * Looks up what became of appends whose connection broke, after every append under way has ended.
 */
final class Settlement {

    private static final String SETTLED =
            "select event_id, account, request, key, at_position, at_time from log.settled(?, ?, ?, ?)";

    private final Connection connection;

    Settlement(Connection connection) {
        this.connection = connection;
    }

    /** What is in the log now of the sought events and keys. */
    record Found(Map<String, LogPosition> events, Set<AnswerKey> keys) {

        /** The outcome, unless the append is not in the log. */
        Optional<AppendOutcome> outcomeOf(Append append) {
            if (append.events().isEmpty()) {
                KeyedAnswer answer = append.answer();
                return answer != null && keys.contains(answer.key())
                        ? Optional.of(new AppendOutcome.KeyTaken())
                        : Optional.empty();
            }
            LogPosition at = events.get(append.events().getLast().eventId());
            return at == null ? Optional.empty() : Optional.of(new AppendOutcome.Appended(at));
        }
    }

    Found of(List<Append> appends) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(SETTLED)) {
            bind(
                    call,
                    1,
                    appends.stream()
                            .flatMap(each -> each.events().stream())
                            .map(NewEvent::eventId));
            List<AnswerKey> keys =
                    appends.stream()
                            .map(Append::answer)
                            .filter(Objects::nonNull)
                            .map(KeyedAnswer::key)
                            .toList();
            bind(call, 2, keys.stream().map(AnswerKey::account));
            bind(call, 3, keys.stream().map(AnswerKey::request));
            bind(call, 4, keys.stream().map(AnswerKey::key));
            try (ResultSet rows = call.executeQuery()) {
                return found(rows);
            }
        }
    }

    private void bind(PreparedStatement call, int place, Stream<String> values)
            throws SQLException {
        call.setArray(place, connection.createArrayOf("text", values.toArray()));
    }

    private static Found found(ResultSet rows) throws SQLException {
        Found found = new Found(new HashMap<>(), new HashSet<>());
        while (rows.next()) {
            String eventId = rows.getString(1);
            if (eventId == null) {
                found.keys()
                        .add(
                                new AnswerKey(
                                        rows.getString(2), rows.getString(3), rows.getString(4)));
            } else {
                found.events()
                        .put(
                                eventId,
                                new LogPosition(
                                        rows.getLong(5),
                                        rows.getObject(6, OffsetDateTime.class).toInstant()));
            }
        }
        return found;
    }
}
