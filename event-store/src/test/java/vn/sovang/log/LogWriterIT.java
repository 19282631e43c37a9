package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.log.TestEvents.append;
import static vn.sovang.log.TestEvents.bytes;
import static vn.sovang.log.TestEvents.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome.Appended;
import vn.sovang.log.append.AppendOutcome.DependencyMoved;
import vn.sovang.log.append.AppendOutcome.KeyTaken;
import vn.sovang.log.append.AppendOutcome.StreamConflict;
import vn.sovang.log.append.AppendOutcome.TimeRefused;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.append.NewEvent;
import vn.sovang.log.append.StreamVersion;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;

class LogWriterIT {

    private final ScratchDatabase database = ScratchDatabase.create();
    private final LogReader reader = new LogReader(database.as(DatabaseRole.QUERY).unpooled());
    private final List<LogWriter> writers = new ArrayList<>();
    private final LogWriter writer = writer();

    @AfterEach
    void close() {
        writers.forEach(LogWriter::close);
    }

    @Test
    void positions_are_dense_and_times_never_decrease_whatever_several_writers_do()
            throws Exception {
        List<LogWriter> processes = List.of(writer(), writer(), writer(), writer());
        inParallel(
                IntStream.range(0, 40)
                        .<Callable<Object>>mapToObj(
                                client ->
                                        () -> {
                                            for (int number = 0; number < 25; number++) {
                                                assertThat(
                                                                processes
                                                                        .get(client % 4)
                                                                        .append(
                                                                                append(
                                                                                        "s"
                                                                                                + client,
                                                                                        number)))
                                                        .isInstanceOf(Appended.class);
                                            }
                                            return client;
                                        })
                        .toList());

        List<StoredEntry> all = reader.after(0, 2_000);
        assertThat(all.stream().map(StoredEntry::position))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_000).boxed().toList());
        assertThat(all)
                .isSortedAccordingTo(
                        (one, other) -> one.recordedAt().compareTo(other.recordedAt()));
    }

    @Test
    void of_many_that_want_the_same_place_in_a_stream_one_gets_it() throws Exception {
        List<LogWriter> processes = List.of(writer(), writer(), writer());
        List<Object> outcomes =
                inParallel(
                        IntStream.range(0, 30)
                                .<Callable<Object>>mapToObj(
                                        client ->
                                                () ->
                                                        processes
                                                                .get(client % 3)
                                                                .append(append("one", 0)))
                                .toList());

        assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StreamConflict.class::isInstance).hasSize(29);
        assertThat(reader.head().position()).isEqualTo(1);
    }

    @Test
    void a_conflict_harms_nobody_else_in_its_batch() throws Exception {
        writer.append(append("taken", 0));
        List<Object> outcomes =
                inParallel(
                        IntStream.range(0, 20)
                                .<Callable<Object>>mapToObj(
                                        client ->
                                                () ->
                                                        writer.append(
                                                                client == 7
                                                                        ? append("taken", 0)
                                                                        : append(
                                                                                "free" + client,
                                                                                0)))
                                .toList());

        assertThat(outcomes.get(7)).isInstanceOf(StreamConflict.class);
        assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(19);
        assertThat(reader.head().position()).isEqualTo(20);
    }

    @Test
    void bytes_are_kept_exactly() {
        byte[] odd = {'{', '}', 0, (byte) 0xff, '\n'};
        writer.append(
                Append.of(
                        List.of(
                                new NewEvent(
                                        "id", "s", 0L, "name", 3, odd, bytes("{\"a\":\"đ\"}")))));
        StoredEntry entry = reader.after(0, 1).getFirst();
        assertThat(entry.payload()).isEqualTo(odd);
        assertThat(entry.metadata()).isEqualTo(bytes("{\"a\":\"đ\"}"));
        assertThat(entry.revision()).isEqualTo(3);
    }

    @Test
    void an_append_is_refused_when_a_stream_that_it_read_has_moved_on() {
        writer.append(append("unit/x", 0));
        assertThat(writer.append(dependent("a", new StreamVersion("unit/x", 0))))
                .isInstanceOf(Appended.class);
        writer.append(append("unit/x", 1));
        assertThat(writer.append(dependent("b", new StreamVersion("unit/x", 0))))
                .isInstanceOf(DependencyMoved.class);
        assertThat(writer.append(dependent("c", new StreamVersion("absent", -1))))
                .isInstanceOf(Appended.class);
    }

    @Test
    void a_key_is_answered_once_also_by_an_append_without_events() {
        KeyedAnswer answer =
                new KeyedAnswer(new AnswerKey("me", "POST /x", "k"), bytes("hash"), 201, "id");
        Append first = new Append(List.of(event("s", 0)), List.of(), answer, null);
        Append twin = new Append(List.of(event("t", 0)), List.of(), answer, null);

        assertThat(writer.append(first)).isInstanceOf(Appended.class);
        assertThat(writer.append(twin)).isInstanceOf(KeyTaken.class);
        assertThat(writer.append(new Append(List.of(), List.of(), answer, null)))
                .isInstanceOf(KeyTaken.class);
        assertThat(reader.answerTo(answer.key()).orElseThrow().at().position()).isEqualTo(1);
        assertThat(reader.head().position()).isEqualTo(1);
    }

    @Test
    void given_times_are_kept_and_may_be_equal_but_never_precede_the_head() {
        Instant then = Instant.parse("2023-03-02T01:15:00.123456Z");
        assertThat(writer.append(at(then, "a"))).isEqualTo(new Appended(new LogPosition(1, then)));
        assertThat(writer.append(at(then, "b"))).isEqualTo(new Appended(new LogPosition(2, then)));
        assertThat(writer.append(at(then.minusNanos(1_000), "c"))).isInstanceOf(TimeRefused.class);
        assertThat(writer.append(at(Instant.now().plusSeconds(60), "d")))
                .isInstanceOf(TimeRefused.class);
        assertThat(reader.head().position()).isEqualTo(2);
    }

    @Test
    void an_instant_means_every_event_up_to_and_including_it() {
        Instant first = Instant.parse("2023-03-02T01:15:00Z");
        Instant second = first.plusSeconds(5);
        writer.append(at(first, "a"));
        writer.append(at(first, "b"));
        writer.append(at(second, "c"));
        assertThat(reader.at(first.minusNanos(1_000)).position()).isZero();
        assertThat(reader.at(first).position()).isEqualTo(2);
        assertThat(reader.at(second.minusNanos(1_000)).position()).isEqualTo(2);
        assertThat(reader.at(second.plusSeconds(1)).position()).isEqualTo(3);
    }

    private LogWriter writer() {
        LogWriter opened =
                new LogWriter(database.as(DatabaseRole.COMMAND).unpooled(), new LogSignal());
        writers.add(opened);
        return opened;
    }

    private static Append dependent(String stream, StreamVersion read) {
        return new Append(List.of(event(stream, 0)), List.of(read), null, null);
    }

    private static Append at(Instant instant, String stream) {
        return new Append(List.of(event(stream, 0)), List.of(), null, instant);
    }

    private static List<Object> inParallel(List<Callable<Object>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
