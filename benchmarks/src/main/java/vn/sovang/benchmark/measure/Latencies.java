package vn.sovang.benchmark.measure;

import java.util.Arrays;
import java.util.Collection;

/** How long each of many things took. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    public static Latencies of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    public static Latencies together(Collection<Latencies> parts) {
        return of(parts.stream().flatMapToLong(part -> Arrays.stream(part.sorted)).toArray());
    }

    public int count() {
        return sorted.length;
    }

    public double p50Ms() {
        return millis(0.50);
    }

    public double p99Ms() {
        return millis(0.99);
    }

    /** The smallest value that the share does not exceed; 0 when nothing was measured. */
    private double millis(double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }
}
