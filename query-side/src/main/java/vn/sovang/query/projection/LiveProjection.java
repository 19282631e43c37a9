package vn.sovang.query.projection;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs a processor and replaces it when it is stuck. Left alone, a processor waits up to a minute
 * after a failure; a fresh one goes on at once from the token.
 */
final class LiveProjection implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveProjection.class);

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Processors processors;
    private final Progress progress;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon(true).name("projection-watch").factory());
    private PooledStreamingEventProcessor processor;
    private volatile boolean running;

    LiveProjection(Processors processors, Progress progress) {
        this.processors = processors;
        this.progress = progress;
        this.processor = processors.fresh();
    }

    @Override
    public synchronized void start() {
        running = true;
        processor.start();
        watch.scheduleWithFixedDelay(
                this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        running = false;
        watch.shutdownNow();
        processor.shutDown();
        processors.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private synchronized void look() {
        try {
            if (progress.isStuck() && running) {
                log.info("The projection is stuck and starts afresh");
                processor.shutDown();
                processor = processors.fresh();
                processor.start();
            }
        } catch (RuntimeException failure) {
            log.warn("Could not look after the projection: {}", failure.getMessage());
        }
    }
}
