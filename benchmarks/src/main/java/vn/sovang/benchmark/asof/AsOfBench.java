package vn.sovang.benchmark.asof;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import vn.sovang.benchmark.history.LoadedLog;
import vn.sovang.benchmark.http.KeptConnection;
import vn.sovang.benchmark.measure.Latencies;
import vn.sovang.benchmark.measure.Stopwatch;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.world.Province;
import vn.sovang.benchmark.world.Recorders;

/** One client over HTTP, on a query side that has answered such questions before. */
public final class AsOfBench {

    private static final String AUTHORIZATION = Recorders.authorization(Province.ROOT);
    private static final int OK = 200;
    private static final int WARM_UP_SHARE = 4;

    private final Run run;

    public AsOfBench(Run run) {
        this.run = run;
    }

    public AsOfFigures measure(LoadedLog big, LoadedLog small) throws IOException {
        Latencies plain = ask(big, false);
        Latencies through = ask(big, true);
        Latencies smallPlain = ask(small, false);
        Latencies smallThrough = ask(small, true);
        return new AsOfFigures(
                big.events(),
                plain.p50Ms(),
                plain.p99Ms(),
                through.p99Ms(),
                new AsOfFigures.Small(small.events(), smallPlain.p99Ms(), smallThrough.p99Ms()));
    }

    private Latencies ask(LoadedLog log, boolean through) throws IOException {
        Questions questions = new Questions(log.events(), through);
        try (KeptConnection connection = new KeptConnection(log.side().port())) {
            ask(connection, questions, run.sizes().questions() / WARM_UP_SHARE);
            Map<ScopeKind, Stopwatch> watches = ask(connection, questions, run.sizes().questions());
            run.tell("as of, %,d events%s", log.events(), through ? ", with through" : "");
            watches.forEach((kind, watch) -> tell(kind.name(), watch.latencies()));
            Latencies all =
                    Latencies.together(
                            watches.values().stream().map(Stopwatch::latencies).toList());
            tell("together", all);
            return all;
        }
    }

    /** Every kind of scope in turn. */
    private static Map<ScopeKind, Stopwatch> ask(
            KeptConnection connection, Questions questions, int count) throws IOException {
        Map<ScopeKind, Stopwatch> watches = new EnumMap<>(ScopeKind.class);
        ScopeKind[] kinds = ScopeKind.values();
        for (int number = 0; number < count; number++) {
            ScopeKind kind = kinds[number % kinds.length];
            String path = questions.any(kind);
            long start = System.nanoTime();
            KeptConnection.Reply reply = connection.get(path, AUTHORIZATION);
            long took = System.nanoTime() - start;
            if (reply.status() != OK) {
                throw new IOException(path + " was answered " + reply);
            }
            watches.computeIfAbsent(kind, first -> new Stopwatch()).add(took);
        }
        return watches;
    }

    private void tell(String what, Latencies latencies) {
        run.tell("  %-18s p50 %6.2f ms   p99 %6.2f ms", what, latencies.p50Ms(), latencies.p99Ms());
    }
}
