package vn.sovang.benchmark.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.benchmark.measure.Clients.Turn;
import vn.sovang.benchmark.run.Run;

/** A contender's turns, one in each round. */
record Slot(String name, Contender contender, List<Turn> turns) implements Entry {

    Slot(String name, Contender contender) {
        this(name, contender, new ArrayList<>());
    }

    @Override
    public void run(Run run, Duration measured, SplittableRandom random) throws Exception {
        contender.enter();
        try (Crew crew = Crew.of(contender, run.sizes(), random)) {
            add(run, crew.work(run.sizes().warmUp(), measured));
            crew.check();
        } finally {
            contender.leave();
        }
    }

    @Override
    public void forget() {
        turns.clear();
    }

    void add(Run run, Turn turn) {
        turns.add(turn);
        run.tell(
                "  %-14s %,9.0f /s   p50 %7.2f ms   p99 %7.2f ms",
                name, turn.perSecond(), turn.latencies().p50Ms(), turn.latencies().p99Ms());
    }
}
