package vn.sovang.benchmark.hot;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.sovang.event.Event;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;
import vn.sovang.log.json.EventCodec;

/** From the bytes of the log to an event, over the mix of events of the demo year. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EventDecode {

    private record Stored(StoredEvent type, byte[] payload) {}

    private final EventCodec codec = EventCodec.ofStoredEvents();
    private final Stored[] entries = Examples.ofHistory().map(this::stored).toArray(Stored[]::new);
    private int next;

    @Benchmark
    public Event decode() {
        next = (next + 1) % entries.length;
        Stored entry = entries[next];
        return codec.decode(entry.type().name(), entry.type().revision(), entry.payload());
    }

    private Stored stored(Event event) {
        return new Stored(StoredEvents.of(event.getClass()), codec.encode(event));
    }
}
