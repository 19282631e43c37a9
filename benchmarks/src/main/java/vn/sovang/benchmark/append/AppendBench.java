package vn.sovang.benchmark.append;

import java.util.List;
import org.axonframework.common.caching.WeakReferenceCache;
import vn.sovang.benchmark.append.AppendFigures.Http;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.stock.StockStore;
import vn.sovang.benchmark.world.LogLoader;
import vn.sovang.command.bus.AggregateType;

/** Commands per second, everybody in turn, round by round. */
public final class AppendBench {

    private final Run run;

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

    private Result measure(Contest contest) throws Exception {
        List<Double> syncs = new Rounds(run).of("append", contest.inTurn());
        int clients = run.sizes().clients();
        return new Result(contest.figures(clients), contest.overHttp(clients), syncs);
    }
}
