package vn.sovang.benchmark.rebuild;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.benchmark.history.LoadedLog;
import vn.sovang.benchmark.rebuild.RebuildFigures.Rate;
import vn.sovang.benchmark.rebuild.RebuildFigures.Replay;
import vn.sovang.benchmark.run.Run;
import vn.sovang.query.rebuild.Rebuild;
import vn.sovang.query.rebuild.Rebuilt;

/** All views of the big log, everybody in turn, round by round. */
public final class RebuildBench {

    private final Run run;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> stock = new ArrayList<>();
    private final List<Double> copies = new ArrayList<>();
    private boolean identical = true;

    public RebuildBench(Run run) {
        this.run = run;
    }

    public RebuildFigures measure(LoadedLog log) throws Exception {
        try (StockReplay replay =
                new StockReplay(run.server().database("stock_replay"), run.sizes().stockEvents())) {
            for (int round = 1; round <= run.sizes().rounds(); round++) {
                run.tell("rebuild, round %d of %d", round, run.sizes().rounds());
                run.diskSyncP50Ms();
                String name = "replay-" + round;
                stock.add(timed("stockReplay", replay.events(), () -> replay.run(name)));
                copies.add(timed("copyOut", log.events(), () -> copy(log)));
                ours.add(timed("ours", log.events(), () -> rebuild(log)));
            }
            return figures(log, replay);
        }
    }

    private RebuildFigures figures(LoadedLog log, StockReplay replay) {
        return new RebuildFigures(
                log.events(),
                new Rate(Math.round(Run.median(ours))),
                new Replay(replay.events(), Math.round(Run.median(stock))),
                new Rate(Math.round(Run.median(copies))),
                identical);
    }

    private static void copy(LoadedLog log) throws Exception {
        long rows = new CopyOut(log.database()).run();
        if (rows != log.events()) {
            throw new IllegalStateException("Copied " + rows + " rows");
        }
    }

    private void rebuild(LoadedLog log) {
        Rebuilt rebuilt = log.side().bean(Rebuild.class).run(progress -> {});
        identical &= rebuilt.isIdentical();
        if (rebuilt.events() != log.events()) {
            throw new IllegalStateException("Rebuilt from " + rebuilt.events() + " events");
        }
    }

    /** The whole wall-clock time counts, whatever somebody says of himself. */
    private double timed(String name, int events, Work work) throws Exception {
        run.clearAway();
        long start = System.nanoTime();
        work.run();
        double perSecond = events / ((System.nanoTime() - start) / 1e9);
        run.tell("  %-14s %,11.0f events/s", name, perSecond);
        return perSecond;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
