package vn.sovang.log.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.log.LogSignal;
import vn.sovang.log.append.AppendOutcome.Appended;
import vn.sovang.log.append.AppendOutcome.StreamConflict;
import vn.sovang.log.append.AppendOutcome.TimeRefused;
import vn.sovang.log.append.AppendOutcome.Unavailable;
import vn.sovang.log.append.AppendOutcome.Unknown;
import vn.sovang.log.database.Link;

/**
 * Commits one batch after the other and finds out the true outcome of each append, also when a
 * connection breaks.
 */
final class BatchWriter implements AutoCloseable {

    /**
     * How long an append in doubt is pursued. Shorter than a caller waits, so that the caller
     * learns the result.
     */
    static final Duration PURSUIT = Duration.ofMillis(3_500);

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Waking the callers of a batch takes a third of its time; the next one need not wait. */
    private static final ThreadFactory ANSWERING =
            Thread.ofPlatform().name("log-answers").daemon(true).factory();

    private final Link link;
    private final LogSignal signal;
    private final ExecutorService answers = Executors.newSingleThreadExecutor(ANSWERING);

    BatchWriter(Link link, LogSignal signal) {
        this.link = link;
        this.signal = signal;
    }

    void write(Batch batch) {
        try {
            commit(batch.members());
        } catch (RuntimeException | Error bug) {
            batch.members().forEach(each -> each.outcome().completeExceptionally(bug));
            log.error("A batch of {} appends failed", batch.members().size(), bug);
        }
    }

    @Override
    public void close() {
        link.close();
        answers.close();
    }

    private void commit(List<PendingAppend> members) {
        Connection connection;
        try {
            connection = link.tested();
        } catch (SQLException away) {
            members.forEach(each -> each.outcome().complete(new Unavailable(reason(away))));
            return;
        }
        try {
            List<AppendOutcome> outcomes = new AppendCall(connection).execute(appends(members));
            link.answered();
            complete(members, outcomes);
        } catch (SQLException failure) {
            if (Link.refusedByServer(failure)) {
                refused(members, failure);
            } else {
                pursue(members, failure);
            }
        }
    }

    /**
     * The server rolled the call back: nothing was recorded. The guilty append must not harm the
     * others.
     */
    private void refused(List<PendingAppend> members, SQLException failure) {
        if (members.size() > 1) {
            members.forEach(each -> commit(List.of(each)));
            return;
        }
        members.getFirst()
                .outcome()
                .complete(
                        switch (String.valueOf(failure.getSQLState())) {
                            case "SV001" -> new TimeRefused();
                            case "23505" -> new StreamConflict();
                            default -> {
                                log.warn("An append was refused by the database", failure);
                                yield new Unavailable(reason(failure));
                            }
                        });
    }

    /**
     * Nobody knows yet whether the call was committed: ask the log, and append again what is
     * absent.
     */
    private void pursue(List<PendingAppend> members, SQLException failure) {
        long deadline = System.nanoTime() + PURSUIT.toNanos();
        List<PendingAppend> open = new ArrayList<>(members);
        while (System.nanoTime() < deadline) {
            link.drop();
            try {
                Connection connection = link.fresh();
                completeSettled(open, new Settlement(connection).of(appends(open)));
                if (!open.isEmpty()) {
                    appendAgain(open, connection);
                }
                return;
            } catch (SQLException again) {
                if (Link.refusedByServer(again)) {
                    refused(open, again);
                    return;
                }
                failure.addSuppressed(again);
                pause();
            }
        }
        open.forEach(each -> each.outcome().complete(new Unknown(reason(failure))));
        log.warn("The outcome of {} appends is unknown", open.size(), failure);
    }

    /** A conflict may be with the late first attempt of the same append: then it is in the log. */
    private void appendAgain(List<PendingAppend> open, Connection connection) throws SQLException {
        List<Append> appends = appends(open);
        List<AppendOutcome> outcomes = new AppendCall(connection).execute(appends);
        Settlement.Found found = new Settlement(connection).of(appends);
        List<AppendOutcome> settled = new ArrayList<>();
        for (int number = 0; number < appends.size(); number++) {
            settled.add(found.outcomeOf(appends.get(number)).orElse(outcomes.get(number)));
        }
        complete(open, settled);
    }

    private void completeSettled(List<PendingAppend> open, Settlement.Found found) {
        open.removeIf(
                each ->
                        found.outcomeOf(each.append())
                                .map(outcome -> each.outcome().complete(outcome))
                                .orElse(false));
        signal.appended();
    }

    private void complete(List<PendingAppend> members, List<AppendOutcome> outcomes) {
        answers.execute(() -> answer(members, outcomes));
    }

    private void answer(List<PendingAppend> members, List<AppendOutcome> outcomes) {
        for (int number = 0; number < members.size(); number++) {
            members.get(number).outcome().complete(outcomes.get(number));
        }
        if (outcomes.stream().anyMatch(Appended.class::isInstance)) {
            signal.appended();
        }
    }

    private static List<Append> appends(List<PendingAppend> members) {
        return members.stream().map(PendingAppend::append).toList();
    }

    private static String reason(SQLException failure) {
        return "%s (%s)".formatted(failure.getMessage(), failure.getSQLState());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
