package vn.sovang.benchmark.live;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.sovang.benchmark.run.Sizes.Pace;

/**
 * When each command is due. The schedule does not wait for answers: whoever is late sends at once.
 */
final class Schedule {

    /**
     * One command of the schedule.
     *
     * @param measured whether the warm-up is over when it is due
     */
    record Tick(long number, boolean measured) {}

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final AtomicLong next = new AtomicLong();
    private final long start = System.nanoTime();
    private final Pace pace;

    Schedule(Pace pace) {
        this.pace = pace;
    }

    /** Waits until the next command is due; empty when there is none left. */
    Optional<Tick> next() {
        long number = next.getAndIncrement();
        long dueNanos = number * NANOS_PER_SECOND / pace.perSecond();
        if (dueNanos >= pace.warmUp().plus(pace.measured()).toNanos()) {
            return Optional.empty();
        }
        for (long left = dueNanos - passed(); left > 0; left = dueNanos - passed()) {
            LockSupport.parkNanos(left);
        }
        return Optional.of(new Tick(number, dueNanos >= pace.warmUp().toNanos()));
    }

    private long passed() {
        return System.nanoTime() - start;
    }
}
