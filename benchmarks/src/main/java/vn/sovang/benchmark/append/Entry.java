package vn.sovang.benchmark.append;

import java.time.Duration;
import java.util.SplittableRandom;
import vn.sovang.benchmark.run.Run;

/** Who comes up in each round: one contender, or two that are compared closely. */
interface Entry {

    /**
     * @param measured how much of a turn counts
     * @throws IllegalStateException when what was acknowledged is not what is stored
     */
    void run(Run run, Duration measured, SplittableRandom random) throws Exception;

    /** What was measured so far does not count. */
    void forget();
}
