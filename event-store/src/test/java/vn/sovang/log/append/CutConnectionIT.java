package vn.sovang.log.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogPosition;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.append.AppendOutcome.Appended;
import vn.sovang.log.append.AppendOutcome.StreamConflict;
import vn.sovang.log.append.AppendOutcome.Unavailable;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.log.fault.FaultSize;
import vn.sovang.log.wire.Cut;
import vn.sovang.log.wire.Cut.Manner;
import vn.sovang.log.wire.CuttingProxy;
import vn.sovang.log.wire.CuttingProxy.Passed;
import vn.sovang.log.wire.Side;

/**
 * The connection breaks between any two messages of the call that appends, the one that commits
 * included.
 */
class CutConnectionIT {

    private static final int AT_ONCE = 8;
    private static final int SILENT_AT_ONCE = 24;
    private static final List<Manner> HEARD = List.of(Manner.CLOSED, Manner.RESET, Manner.LATE);

    /** Looking the outcome up, appending again, and looking that up may break too. */
    private static final int CALLS = 4;

    private final ScratchDatabase database = ScratchDatabase.create();

    @Test
    void the_call_is_carried_by_the_messages_that_are_counted() throws Exception {
        assertThat(types(Side.FRONTEND)).startsWith("P", "B").endsWith("E", "S");
        assertThat(types(Side.BACKEND)).startsWith("1", "2").endsWith("C", "Z");
    }

    @Test
    void the_outcome_is_found_at_every_boundary_of_a_message() throws Exception {
        List<List<String>> calls = new ArrayList<>();
        for (Manner manner : HEARD) {
            for (Cut cut : boundaries(manner)) {
                CutTrial trial = new CutTrial(database);
                calls.add(trial.write(List.of(cut)).calls());
                trial.isRecorded();
            }
        }
        theLogIsDenseAndInOrder(database);
        assertThat(calls).as("committed before the cut").anyMatch(each -> each.size() == 2);
        assertThat(calls).as("appended again").anyMatch(each -> each.size() > 2);
    }

    @Test
    void the_outcome_is_true_when_the_connections_after_the_first_break_too() throws Exception {
        long seed = FaultSize.seed();
        Random random = new Random(seed);
        List<Cut> boundaries =
                HEARD.stream().flatMap(manner -> boundaries(manner).stream()).toList();
        List<Callable<CutTrial>> trials =
                Stream.generate(() -> repeated(boundaries, random))
                        .limit(FaultSize.asked().repeatedCuts())
                        .<Callable<CutTrial>>map(cuts -> () -> tried(cuts, seed))
                        .toList();
        inParallel(AT_ONCE, trials);
        theLogIsDenseAndInOrder(database);
    }

    /** In a database each, since a lost client may hold the lock until its transaction is ended. */
    @Test
    void the_outcome_is_found_when_the_connection_falls_silent() throws Exception {
        List<Callable<CutTrial>> trials =
                boundaries(Manner.SILENT).stream()
                        .<Callable<CutTrial>>map(
                                cut -> {
                                    ScratchDatabase own = ScratchDatabase.create();
                                    return () -> silent(own, cut);
                                })
                        .toList();
        inParallel(SILENT_AT_ONCE, trials);
    }

    @Test
    void a_false_outcome_is_noticed() throws Exception {
        CutTrial unwritten = new CutTrial(database);
        CutTrial written = new CutTrial(database);
        written.write(List.of());
        Appended elsewhere = new Appended(LogPosition.BEGINNING);
        assertThatThrownBy(unwritten.claim(elsewhere)::isTrue).isInstanceOf(AssertionError.class);
        for (AppendOutcome lie :
                List.of(elsewhere, new Unavailable("away"), new StreamConflict())) {
            assertThatThrownBy(written.claim(lie)::isTrue).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void transactions_of_the_command_side_end_by_themselves() {
        assertThat(
                        JdbcClient.create(database.as(DatabaseRole.COMMAND).unpooled())
                                .sql("show transaction_timeout")
                                .query(String.class)
                                .single())
                .isEqualTo("30s");
    }

    private static CutTrial silent(ScratchDatabase own, Cut cut) throws Exception {
        CutTrial trial = new CutTrial(own).withShortTransactions();
        trial.write(List.of(cut));
        trial.isRecorded();
        theLogIsDenseAndInOrder(own);
        return trial;
    }

    private CutTrial tried(List<Cut> cuts, long seed) {
        CutTrial trial = new CutTrial(database).contested();
        try {
            trial.write(cuts);
            trial.isTrue();
            return trial;
        } catch (Exception | AssertionError failure) {
            throw new AssertionError("seed %d: %s".formatted(seed, cuts), failure);
        }
    }

    private static List<Cut> repeated(List<Cut> boundaries, Random random) {
        return IntStream.range(0, 2 + random.nextInt(CALLS - 1))
                .mapToObj(call -> atCall(call, boundaries.get(random.nextInt(boundaries.size()))))
                .toList();
    }

    private static Cut atCall(int call, Cut cut) {
        return new Cut(call, cut.side(), cut.message(), cut.delivered(), cut.manner());
    }

    private List<Cut> boundaries(Manner manner) {
        return Stream.of(Side.values())
                .filter(side -> manner != Manner.LATE || side == Side.FRONTEND)
                .flatMap(side -> boundaries(side, manner))
                .toList();
    }

    /** Before and after each message. */
    private Stream<Cut> boundaries(Side side, Manner manner) {
        return IntStream.range(0, types(side).size())
                .boxed()
                .flatMap(
                        message ->
                                Stream.of(false, true)
                                        .map(
                                                delivered ->
                                                        new Cut(
                                                                0, side, message, delivered,
                                                                manner)));
    }

    /** Of the messages of a call that nothing breaks. */
    private List<String> types(Side side) {
        return unbroken().transcript().stream()
                .filter(passed -> passed.side() == side)
                .map(Passed::type)
                .map(String::valueOf)
                .toList();
    }

    private CuttingProxy unbroken() {
        try {
            CutTrial trial = new CutTrial(database);
            CuttingProxy proxy = trial.write(List.of());
            trial.isRecorded();
            return proxy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void theLogIsDenseAndInOrder(ScratchDatabase database) {
        List<StoredEntry> all = new LogReader(database.superuser()).after(0, 1_000_000);
        assertThat(all.stream().map(StoredEntry::position))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(all.stream().map(StoredEntry::recordedAt)).isSorted();
    }

    private static <T> void inParallel(int threads, List<Callable<T>> tasks) throws Exception {
        try (ExecutorService all = Executors.newFixedThreadPool(threads)) {
            for (Future<T> each : all.invokeAll(tasks)) {
                each.get();
            }
        }
    }
}
