package vn.sovang.benchmark.hot;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;

/** From an event to what it adds to which figure, over the mix of events of the demo year. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LedgerFunction {

    private final Event[] events = Examples.ofHistory().toArray(Event[]::new);
    private int next;

    @Benchmark
    public List<LedgerEntry> ledgerEntries() {
        next = (next + 1) % events.length;
        return events[next].ledgerEntries();
    }
}
