package vn.sovang.benchmark.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
    List<Double> of(String what, List<? extends Entry> entries) throws Exception {
        run.tell("%s, a round to warm up", what);
        round(entries, run.sizes().warmUp());
        entries.forEach(Entry::forget);
        List<Double> syncs = new ArrayList<>();
        for (int number = 1; number <= run.sizes().rounds(); number++) {
            run.tell("%s, round %d of %d", what, number, run.sizes().rounds());
            syncs.add(run.diskSyncP50Ms());
            round(entries, run.sizes().turn());
        }
        return syncs;
    }

    private void round(List<? extends Entry> entries, Duration measured) throws Exception {
        for (Entry entry : entries) {
            run.clearAway();
            entry.run(run, measured, random);
        }
    }
}
