package vn.sovang.benchmark.append;

import java.util.List;
import vn.sovang.benchmark.append.AppendFigures.Rate;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.world.LogLoader;

/** The same commands to a new log and to one that has grown, which should make no difference. */
public final class GrownAppends {

    private final Run run;

    public GrownAppends(Run run) {
        this.run = run;
    }

    /**
     * @param grown a log of the province that nobody else appends to
     */
    public void measure(BenchDatabase grown, int events) throws Exception {
        BenchDatabase fresh = LogLoader.found(run.server().database("fresh"));
        try (RunningSide onFresh = RunningSide.command(fresh);
                RunningSide onGrown = RunningSide.command(grown)) {
            Slot few = slot("newLog", fresh, onFresh);
            Slot many = slot("grownLog", grown, onGrown);
            String what = "append, the grown log of %,d events".formatted(events);
            new Rounds(run).of(what, List.of(few, many));
            long before = Rate.of(few.turns()).perSecond();
            long after = Rate.of(many.turns()).perSecond();
            run.tell("  grown / new: %,d / %,d = %.2f", after, before, (double) after / before);
        }
    }

    private static Slot slot(String name, BenchDatabase database, RunningSide side) {
        return new Slot(name, new Proven(new OwnCommands(database, side), database, side));
    }
}
