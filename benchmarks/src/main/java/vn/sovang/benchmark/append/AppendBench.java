package vn.sovang.benchmark.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.axonframework.common.caching.WeakReferenceCache;
import vn.sovang.benchmark.append.AppendFigures.Http;
import vn.sovang.benchmark.measure.Clients.Turn;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.stock.StockStore;
import vn.sovang.benchmark.world.LogLoader;
import vn.sovang.command.bus.AggregateType;

/** Commands per second, everybody in turn, round by round. */
public final class AppendBench {

    private final Run run;
    private final SplittableRandom random = new SplittableRandom(32);

    public AppendBench(Run run) {
        this.run = run;
    }

    /** What was measured, and the disk syncs of the rounds in milliseconds. */
    public record Result(AppendFigures append, Http http, List<Double> diskSyncsMs) {}

    public Result measure() throws Exception {
        BenchDatabase ours = LogLoader.found(run.server().database("ours"));
        BenchDatabase stock = run.server().database("stock");
        try (RunningSide side = RunningSide.command(ours);
                StockStore store = new StockStore(stock, run.sizes().clients());
                BareInserts bare = new BareInserts(run.server().database("bare"))) {
            AggregateType<?> activity = (AggregateType<?>) side.bean("activity");
            OwnCommands own = new OwnCommands(ours, side);
            return measure(
                    new Contest(
                            new Slot("stockAxonJdbc", stock(stock, store, activity)),
                            new Slot("stockCached", stockCached(stock, store, activity)),
                            new Slot("bareInsert", bare),
                            new Slot("ours", new Proven(own, ours, side)),
                            new Slot("withoutProof", own),
                            new Slot("http", new Proven(new OwnHttp(ours, side), ours, side))));
        }
    }

    private static Contender stock(
            BenchDatabase database, StockStore store, AggregateType<?> aggregate) {
        return StockCommands.of(database, store, new StockAggregate<>(aggregate.type(), null));
    }

    private static Contender stockCached(
            BenchDatabase database, StockStore store, AggregateType<?> aggregate) {
        return StockCommands.of(
                database, store, new StockAggregate<>(aggregate.type(), new WeakReferenceCache()));
    }

    /** The round before the first is not counted: whoever came first would pay for the compiler. */
    private Result measure(Contest contest) throws Exception {
        run.tell("append, a round to warm up");
        round(contest, run.sizes().warmUp());
        contest.inTurn().forEach(slot -> slot.turns().clear());
        List<Double> syncs = new ArrayList<>();
        for (int number = 1; number <= run.sizes().rounds(); number++) {
            run.tell("append, round %d of %d", number, run.sizes().rounds());
            syncs.add(run.diskSyncP50Ms());
            round(contest, run.sizes().turn());
        }
        int clients = run.sizes().clients();
        return new Result(contest.figures(clients), contest.overHttp(clients), syncs);
    }

    private void round(Contest contest, Duration measured) throws Exception {
        for (Slot slot : contest.inTurn()) {
            Turn turn = slot.run(run.sizes(), measured, random);
            run.tell(
                    "  %-14s %,9.0f /s   p50 %7.2f ms   p99 %7.2f ms",
                    slot.name(),
                    turn.perSecond(),
                    turn.latencies().p50Ms(),
                    turn.latencies().p99Ms());
        }
    }
}
