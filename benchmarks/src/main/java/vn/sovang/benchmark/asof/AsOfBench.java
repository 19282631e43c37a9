package vn.sovang.benchmark.asof;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.benchmark.history.LoadedLog;
import vn.sovang.benchmark.http.KeptConnection;
import vn.sovang.benchmark.measure.Latencies;
import vn.sovang.benchmark.measure.Stopwatch;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.world.Province;
import vn.sovang.benchmark.world.Recorders;

/**
 * One client over HTTP, on query sides that have answered such questions before. The questions come
 * in rounds, so that what goes on beside them strikes big and small alike.
 */
public final class AsOfBench {

    private static final String AUTHORIZATION = Recorders.authorization(Province.ROOT);
    private static final int OK = 200;
    private static final int ROUNDS = 4;

    private final Run run;

    public AsOfBench(Run run) {
        this.run = run;
    }

    public AsOfFigures measure(LoadedLog big, LoadedLog small) throws IOException {
        Asked plain = new Asked(big, false);
        Asked through = new Asked(big, true);
        Asked smallPlain = new Asked(small, false);
        Asked smallThrough = new Asked(small, true);
        List<Asked> all = List.of(plain, through, smallPlain, smallThrough);
        ask(all);
        all.forEach(asked -> asked.watches().clear());
        for (int round = 0; round < ROUNDS; round++) {
            ask(all);
        }
        all.forEach(this::tell);
        return new AsOfFigures(
                big.events(),
                plain.together().p50Ms(),
                plain.together().p99Ms(),
                through.together().p99Ms(),
                new AsOfFigures.Small(
                        small.events(),
                        smallPlain.together().p99Ms(),
                        smallThrough.together().p99Ms()));
    }

    private void ask(List<Asked> all) throws IOException {
        for (Asked asked : all) {
            try (KeptConnection connection = new KeptConnection(asked.log().side().port())) {
                ask(connection, asked, run.sizes().questions() / ROUNDS);
            }
        }
    }

    /** Every kind of scope in turn. */
    private static void ask(KeptConnection connection, Asked asked, int count) throws IOException {
        ScopeKind[] kinds = ScopeKind.values();
        for (int number = 0; number < count; number++) {
            ScopeKind kind = kinds[number % kinds.length];
            String path = asked.questions().any(kind);
            long start = System.nanoTime();
            KeptConnection.Reply reply = connection.get(path, AUTHORIZATION);
            long took = System.nanoTime() - start;
            if (reply.status() != OK) {
                throw new IOException(path + " was answered " + reply);
            }
            asked.watches().computeIfAbsent(kind, first -> new Stopwatch()).add(took);
        }
    }

    private void tell(Asked asked) {
        run.tell(
                "as of, %,d events%s",
                asked.log().events(), asked.through() ? ", with through" : "");
        asked.watches().forEach((kind, watch) -> tell(kind.name(), watch.latencies()));
        tell("together", asked.together());
    }

    private void tell(String what, Latencies latencies) {
        run.tell("  %-18s p50 %6.2f ms   p99 %6.2f ms", what, latencies.p50Ms(), latencies.p99Ms());
    }

    /** What one log is asked, and how long the answers took. */
    private record Asked(
            LoadedLog log,
            boolean through,
            Questions questions,
            Map<ScopeKind, Stopwatch> watches) {

        Asked(LoadedLog log, boolean through) {
            this(
                    log,
                    through,
                    new Questions(log.events(), through),
                    new EnumMap<>(ScopeKind.class));
        }

        Latencies together() {
            return Latencies.together(watches.values().stream().map(Stopwatch::latencies).toList());
        }
    }
}
