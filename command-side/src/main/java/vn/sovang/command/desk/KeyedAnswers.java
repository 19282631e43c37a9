package vn.sovang.command.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sovang.log.AnswerKey;
import vn.sovang.log.KeyedAnswer;
import vn.sovang.log.LogPosition;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredAnswer;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.LogWriter;
import vn.sovang.platform.SystemTime;
import vn.sovang.platform.http.Problem;

/**
 * The answers that were given to idempotency keys. Requests with the same key wait for each other.
 */
public final class KeyedAnswers {

    private static final int STRIPES = 1_024;

    private final ReentrantLock[] turns =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);
    private final LogReader reader;
    private final LogWriter writer;
    private final SystemTime time;

    public KeyedAnswers(LogReader reader, LogWriter writer, SystemTime time) {
        this.reader = reader;
        this.writer = writer;
        this.time = time;
    }

    /** Runs at once without a key; with one, after every earlier request with that key. */
    public Outcome inTurn(Caller caller, Supplier<Outcome> request) {
        return caller.key().map(keyed -> inTurn(keyed.key(), request)).orElseGet(request);
    }

    /**
     * What was answered to the caller's key; a failure when it was another request. Nothing for a
     * new key, or none.
     */
    public Optional<Outcome> given(Caller caller) {
        return caller.key()
                .flatMap(keyed -> reader.answerTo(keyed.key()).map(stored -> again(stored, keyed)));
    }

    /**
     * Grants what appended nothing: the answer speaks of the log's head, and is remembered under
     * the caller's key.
     */
    public Outcome remember(Caller caller, int status, String id) {
        return caller.key()
                .map(
                        keyed ->
                                remembered(
                                        caller,
                                        new KeyedAnswer(keyed.key(), keyed.hash(), status, id)))
                .orElseGet(() -> granted(status, id, reader.head(), false));
    }

    private Outcome remembered(Caller caller, KeyedAnswer keyed) {
        return switch (writer.append(new Append(List.of(), List.of(), keyed, null))) {
            case AppendOutcome.Appended(var at) -> granted(keyed.status(), keyed.id(), at, false);
            case AppendOutcome.KeyTaken taken -> given(caller).orElseThrow();
            case AppendOutcome.Unavailable(var why) -> new Outcome.Failed(Problem.unavailable(why));
            case AppendOutcome other ->
                    new Outcome.Failed(
                            Problem.of(503, "outcome-unknown", "Try again with the same key."));
        };
    }

    private Outcome granted(int status, String id, LogPosition at, boolean replayed) {
        Instant recordedAt = at.recordedAt() == null ? time.now() : at.recordedAt();
        return new Outcome.Granted(status, new Answer(id, at.position(), recordedAt), replayed);
    }

    private Outcome inTurn(AnswerKey key, Supplier<Outcome> request) {
        ReentrantLock turn = turns[Math.floorMod(key.hashCode(), STRIPES)];
        try {
            if (!turn.tryLock(LogWriter.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome.Failed(
                        Problem.unavailable("An earlier request with this key still runs."));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(Problem.unavailable("The server is stopping."));
        }
        try {
            return request.get();
        } finally {
            turn.unlock();
        }
    }

    private Outcome again(StoredAnswer stored, Caller.Keyed keyed) {
        if (!stored.answer().isFor(keyed.hash())) {
            return new Outcome.Failed(
                    Problem.of(
                            422,
                            "idempotency-key-reused",
                            "This key was used for another request."));
        }
        return granted(stored.answer().status(), stored.answer().id(), stored.at(), true);
    }
}
