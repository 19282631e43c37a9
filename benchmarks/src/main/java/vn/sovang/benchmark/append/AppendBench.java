package vn.sovang.benchmark.append;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.jspecify.annotations.Nullable;
import vn.sovang.benchmark.append.AppendFigures.Http;
import vn.sovang.benchmark.append.AppendFigures.Rate;
import vn.sovang.benchmark.measure.Clients.Turn;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.stock.StockStore;
import vn.sovang.benchmark.world.LogLoader;
import vn.sovang.command.desk.AggregateType;

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
            OwnCommands own = new OwnCommands(ours, side);
            AggregateType<?> activity = (AggregateType<?>) side.bean("activity");
            List<Slot> slots =
                    List.of(
                            new Slot("stockAxonJdbc", stock(stock, store, activity, null)),
                            new Slot(
                                    "stockCached",
                                    stock(stock, store, activity, new WeakReferenceCache())),
                            new Slot("bareInsert", bare),
                            new Slot("ours", own),
                            new Slot("withoutProof", own),
                            new Slot("http", new OwnHttp(ours, side)));
            List<Double> syncs = rounds(slots);
            return new Result(figures(slots), http(slots.getLast()), syncs);
        }
    }

    private static Contender stock(
            BenchDatabase database,
            StockStore store,
            AggregateType<?> aggregate,
            @Nullable Cache cache) {
        return StockCommands.of(database, store, new StockAggregate<>(aggregate.type(), cache));
    }

    private List<Double> rounds(List<Slot> slots) throws Exception {
        List<Double> syncs = new ArrayList<>();
        for (int round = 1; round <= run.sizes().rounds(); round++) {
            run.tell("append, round %d of %d", round, run.sizes().rounds());
            syncs.add(run.diskSyncP50Ms());
            for (Slot slot : slots) {
                Turn turn = slot.run(run.sizes(), random);
                run.tell(
                        "  %-14s %,9.0f /s   p50 %7.2f ms   p99 %7.2f ms",
                        slot.name(),
                        turn.perSecond(),
                        turn.latencies().p50Ms(),
                        turn.latencies().p99Ms());
            }
        }
        return syncs;
    }

    private AppendFigures figures(List<Slot> slots) {
        return new AppendFigures(
                run.sizes().clients(),
                Rate.of(slots.get(3).turns()),
                Rate.of(slots.get(0).turns()),
                Rate.of(slots.get(1).turns()),
                Rate.of(slots.get(2).turns()),
                Rate.of(slots.get(4).turns()));
    }

    private Http http(Slot slot) {
        Rate rate = Rate.of(slot.turns());
        return new Http(run.sizes().clients(), rate.perSecond(), rate.p50Ms(), rate.p99Ms());
    }
}
