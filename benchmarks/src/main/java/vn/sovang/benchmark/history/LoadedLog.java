package vn.sovang.benchmark.history;

import java.time.Duration;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.world.LogLoader;
import vn.sovang.benchmark.world.Recorders;
import vn.sovang.query.position.ProjectedPosition;

/** A log of ten years, and the query side on it with its views up to date. */
public record LoadedLog(BenchDatabase database, RunningSide side, int events)
        implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    public static LoadedLog open(Run run, String name, int events) throws InterruptedException {
        BenchDatabase database = run.server().database(name);
        Recorders.enter(database);
        load(run, database, events);
        RunningSide side = RunningSide.query(database);
        try {
            follow(run, side, events);
            return new LoadedLog(database, side, events);
        } catch (RuntimeException | InterruptedException failure) {
            side.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        side.close();
    }

    private static void load(Run run, BenchDatabase database, int events) {
        long start = System.nanoTime();
        try (LogLoader loader = new LogLoader(database)) {
            new History(events).tell(loader::load);
        }
        run.tell("loaded %,d events, %,.0f /s", events, rate(events, start));
        if (database.count("log.event") != events) {
            throw new IllegalStateException("Not as many events are in the log");
        }
    }

    private static void follow(Run run, RunningSide side, int events) throws InterruptedException {
        long start = System.nanoTime();
        ProjectedPosition projected = side.bean(ProjectedPosition.class);
        while (projected.now().position() < events) {
            Thread.sleep(LOOK_EVERY);
        }
        run.tell("projected live, %,.0f events/s", rate(events, start));
    }

    private static double rate(long events, long startNanos) {
        return events / ((System.nanoTime() - startNanos) / 1e9);
    }
}
