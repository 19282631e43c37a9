package vn.sovang.benchmark.measure;

import java.util.Arrays;

/** Collects the times of one client. Used by one thread. */
public final class Stopwatch {

    private long[] nanos = new long[1_024];
    private int count;

    public void add(long tookNanos) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = tookNanos;
    }

    public Latencies latencies() {
        return Latencies.of(Arrays.copyOf(nanos, count));
    }
}
