package vn.sovang.log.axon;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.LogReader;
import vn.sovang.log.LogSignal;

/** One reader's way through the log, in order and without gaps. Used by one thread. */
final class LogMessageStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int FETCH = 500;

    private final LogReader reader;
    private final LogSignal signal;
    private final StableNameSerializer serializer;
    private final EntryMapping mapping = new EntryMapping();
    private final Queue<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private final Semaphore growth = new Semaphore(0);
    private final Runnable wake = growth::release;
    private long position;
    private volatile @Nullable Runnable callback;

    LogMessageStream(
            LogReader reader, LogSignal signal, StableNameSerializer serializer, long position) {
        this.reader = reader;
        this.signal = signal;
        this.serializer = serializer;
        this.position = position;
        signal.onGrowth(wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fetchWhenEmpty();
        return Optional.ofNullable(fetched.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        growth.drainPermits();
        fetchWhenEmpty();
        if (fetched.isEmpty() && timeout > 0 && growth.tryAcquire(timeout, unit)) {
            fetchWhenEmpty();
        }
        return !fetched.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // Waits for growth; a second without any is only another look.
        }
        return fetched.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        signal.onGrowth(onAvailable);
        return true;
    }

    @Override
    public void close() {
        signal.forget(wake);
        Runnable registered = callback;
        if (registered != null) {
            signal.forget(registered);
        }
    }

    private void fetchWhenEmpty() {
        if (!fetched.isEmpty()) {
            return;
        }
        Stream<TrackedEventMessage<?>> next =
                EventUtils.upcastAndDeserializeTrackedEvents(
                        reader.after(position, FETCH).stream().map(mapping::trackedEvent),
                        serializer,
                        NoOpEventUpcaster.INSTANCE);
        next.forEach(
                message -> {
                    fetched.add(message);
                    position = LogEventStorageEngine.positionOf(message.trackingToken());
                });
    }
}
