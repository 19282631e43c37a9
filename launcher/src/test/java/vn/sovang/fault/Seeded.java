package vn.sovang.fault;

import java.util.Random;
import vn.sovang.log.fault.FaultSize;

/** Runs what is random, and tells the seed of what failed. */
final class Seeded {

    private Seeded() {}

    interface Body {
        void run(Random random) throws Exception;
    }

    static void run(Body body) {
        long seed = FaultSize.seed();
        try {
            body.run(new Random(seed));
        } catch (Exception | AssertionError failure) {
            throw new AssertionError("seed %d: %s".formatted(seed, failure.getMessage()), failure);
        }
    }
}
