package vn.sovang.log.append;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.log.TestEvents.bytes;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.AnswerKey;
import vn.sovang.log.KeyedAnswer;
import vn.sovang.log.LogSignal;
import vn.sovang.log.TestEvents;
import vn.sovang.log.append.AppendOutcome.Appended;
import vn.sovang.log.append.AppendOutcome.KeyTaken;
import vn.sovang.log.append.AppendOutcome.StreamConflict;
import vn.sovang.log.append.AppendOutcome.Unavailable;
import vn.sovang.log.append.AppendOutcome.Unknown;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.Link;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.log.wire.Cut;
import vn.sovang.log.wire.CuttingProxy;

/** A batch is written while its connections break where they are told to. */
final class CutTrial {

    private static final String STORED =
            "select position from log.event where event_id = ? order by position";
    private static final String ANSWERED =
            "select position from log.answer where account = ? and key = ?";

    private static final String TAKEN = "taken-";

    private final ScratchDatabase database;
    private final List<PendingAppend> members = new ArrayList<>();
    private String options = "";

    CutTrial(ScratchDatabase database) {
        this.database = database;
        String stream = UUID.randomUUID().toString();
        add(new Append(events(stream, 2), List.of(), null, null));
        add(new Append(events("k" + stream, 1), List.of(), answer(stream), null));
    }

    /** One more member, which wants a place in a stream that is taken. */
    CutTrial contested() {
        String taken = TAKEN + UUID.randomUUID();
        try (LogWriter writer = new LogWriter(direct().unpooled(), new LogSignal())) {
            writer.append(TestEvents.append(taken, 0));
        }
        add(TestEvents.append(taken, 0));
        return this;
    }

    /**
     * The server gives a transaction up after a second, as it does after half a minute otherwise.
     */
    CutTrial withShortTransactions() {
        options = "&options=-c%20transaction_timeout=1s";
        return this;
    }

    /**
     * @return the proxy, closed, which tells what came by
     */
    CuttingProxy write(List<Cut> cuts) throws IOException {
        URI server = URI.create(direct().jdbcUrl().substring("jdbc:".length()));
        try (CuttingProxy proxy = new CuttingProxy(server.getPort(), cuts);
                BatchWriter writer =
                        new BatchWriter(
                                new Link(through(proxy, server).unpooled()), new LogSignal())) {
            writer.write(Batch.takeFrom(new ArrayDeque<>(members)));
            return proxy;
        }
    }

    /** Tells the same of each member, whether it was written or not. */
    CutTrial claim(AppendOutcome outcome) {
        members.replaceAll(each -> new PendingAppend(each.append()));
        members.forEach(each -> each.outcome().complete(outcome));
        return this;
    }

    /** Every outcome is what the log says; an unknown one becomes known when it is tried again. */
    void isTrue() {
        for (PendingAppend member : members) {
            AppendOutcome outcome = member.outcome().join();
            if (outcome instanceof Unknown) {
                tryAgain(member.append());
            } else {
                isTrue(member.append(), outcome);
            }
        }
    }

    /** As {@link #isTrue}, and all that could be recorded was. */
    void isRecorded() {
        isTrue();
        assertThat(members.subList(0, 2))
                .allMatch(member -> member.outcome().join() instanceof Appended);
    }

    private void isTrue(Append append, AppendOutcome outcome) {
        switch (outcome) {
            case Appended(var at) -> {
                isStoredOnce(append);
                assertThat(positions(append)).endsWith(at.position());
            }
            case StreamConflict _ -> {
                assertThat(isContested(append)).isTrue();
                assertThat(positions(append)).isEmpty();
            }
            case Unavailable _ -> {
                assertThat(positions(append)).isEmpty();
                assertThat(answered(append)).isEmpty();
            }
            case AppendOutcome other -> throw new AssertionError("Unexpected " + other);
        }
    }

    private void tryAgain(Append append) {
        try (LogWriter writer = new LogWriter(direct().unpooled(), new LogSignal())) {
            AppendOutcome again = writer.append(append);
            assertThat(again).isInstanceOfAny(Appended.class, StreamConflict.class, KeyTaken.class);
        }
        if (isContested(append)) {
            assertThat(positions(append)).isEmpty();
        } else {
            isStoredOnce(append);
        }
    }

    private static boolean isContested(Append append) {
        return String.valueOf(append.events().getFirst().stream()).startsWith(TAKEN);
    }

    private void isStoredOnce(Append append) {
        List<Long> positions = positions(append);
        assertThat(positions).hasSameSizeAs(append.events());
        if (append.answer() != null) {
            assertThat(answered(append)).containsExactly(positions.getLast());
        }
    }

    private List<Long> positions(Append append) {
        List<Long> positions = new ArrayList<>();
        for (NewEvent event : append.events()) {
            positions.addAll(
                    superuser().sql(STORED).param(event.eventId()).query(Long.class).list());
        }
        return positions;
    }

    private List<Long> answered(Append append) {
        KeyedAnswer answer = append.answer();
        return answer == null
                ? List.of()
                : superuser()
                        .sql(ANSWERED)
                        .params(answer.key().account(), answer.key().key())
                        .query(Long.class)
                        .list();
    }

    private void add(Append append) {
        members.add(new PendingAppend(append));
    }

    private static List<NewEvent> events(String stream, int number) {
        List<NewEvent> events = new ArrayList<>();
        for (int version = 0; version < number; version++) {
            events.add(TestEvents.event("s" + stream, version));
        }
        return events;
    }

    private static KeyedAnswer answer(String key) {
        AnswerKey owned = new AnswerKey("than-01", "POST /api/activities", key);
        return new KeyedAnswer(owned, bytes("hash"), 201, key);
    }

    private DatabaseAddress direct() {
        return database.as(DatabaseRole.COMMAND);
    }

    private DatabaseAddress through(CuttingProxy proxy, URI server) {
        String url =
                "jdbc:postgresql://127.0.0.1:%d%s?sslmode=disable&gssEncMode=disable"
                        .formatted(proxy.port(), server.getPath());
        return new DatabaseAddress(url + options, direct().user(), direct().password());
    }

    private JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }
}
