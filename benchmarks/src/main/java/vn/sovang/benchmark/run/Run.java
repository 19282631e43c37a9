package vn.sovang.benchmark.run;

import java.io.PrintStream;
import java.util.List;

/** What every measurement is given: where, how much, and where to tell what it is doing. */
public record Run(BenchServer server, Sizes sizes, PrintStream out) {

    public void tell(String what, Object... values) {
        out.println(what.formatted(values));
    }

    /** Nobody is to pay for what those before have left: garbage, and pages to be written. */
    public void clearAway() {
        System.gc();
        server.checkpoint();
    }

    /** The disk beside which the figures of a round are to be read, in milliseconds. */
    public double diskSyncP50Ms() {
        double millis = DiskSync.p50Ms(server.directory());
        tell("  fdatasync p50 %.3f ms", millis);
        return millis;
    }

    public static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
