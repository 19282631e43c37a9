package vn.sovang.postgres.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting with an end. */
public final class Wait {

    private static final long PAUSE_MILLIS = 5;

    private Wait() {}

    /**
     * True as soon as the condition holds, false when the limit is over. An interrupt does not cut
     * it short, since a server half started or half stopped helps nobody; it is kept for later.
     */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        boolean holds = condition.getAsBoolean();
        while (!holds && System.nanoTime() - end < 0) {
            interrupted |= pauseInterrupted();
            holds = condition.getAsBoolean();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return holds;
    }

    private static boolean pauseInterrupted() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
