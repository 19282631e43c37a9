package vn.sovang.benchmark.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.benchmark.measure.Clients.Turn;
import vn.sovang.benchmark.run.Run;

/** Everybody has a turn in each round. */
final class Rounds {

    private final Run run;
    private final SplittableRandom random = new SplittableRandom(32);

    Rounds(Run run) {
        this.run = run;
    }

    /**
     * The round before the first is not counted: whoever came first would pay for the compiler.
     *
     * @return the disk syncs of the rounds in milliseconds
     */
    List<Double> of(String what, List<Slot> slots) throws Exception {
        run.tell("%s, a round to warm up", what);
        round(slots, run.sizes().warmUp());
        slots.forEach(slot -> slot.turns().clear());
        List<Double> syncs = new ArrayList<>();
        for (int number = 1; number <= run.sizes().rounds(); number++) {
            run.tell("%s, round %d of %d", what, number, run.sizes().rounds());
            syncs.add(run.diskSyncP50Ms());
            round(slots, run.sizes().turn());
        }
        return syncs;
    }

    private void round(List<Slot> slots, Duration measured) throws Exception {
        for (Slot slot : slots) {
            run.clearAway();
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
