package vn.sovang.query.rebuild.http;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.sovang.query.rebuild.Phase;
import vn.sovang.query.rebuild.Rebuild;
import vn.sovang.query.rebuild.RebuildProgress;
import vn.sovang.query.rebuild.RebuildRun;

/** Runs a rebuild in the background and writes down how it goes. Breaks it off at the end. */
@Component
class RebuildDesk implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(RebuildDesk.class);

    private static final Duration TELL_EVERY = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final RebuildProgress NOTHING_YET =
            new RebuildProgress(Phase.PREPARING, 0, 0, 0, 0, 0);

    private final Rebuild rebuild;
    private final LastRebuild last;
    private volatile @Nullable Thread running;
    private volatile boolean open;

    RebuildDesk(Rebuild rebuild, LastRebuild last) {
        this.rebuild = rebuild;
        this.last = last;
    }

    /**
     * @throws vn.sovang.query.rebuild.RebuildRunning when another one runs
     */
    RebuildState begin(@Nullable String key) {
        RebuildRun run = rebuild.begin();
        RebuildState begun = RebuildState.running(NOTHING_YET);
        last.begin(begun, key);
        running = Thread.ofPlatform().daemon(true).name("rebuild").start(() -> complete(run));
        return begun;
    }

    private void complete(RebuildRun run) {
        try (run) {
            last.save(outcome(run));
        }
    }

    private RebuildState outcome(RebuildRun run) {
        try {
            return RebuildState.done(run.complete(saving()));
        } catch (RuntimeException failure) {
            LOGGER.warn("A rebuild failed; the views are as they were", failure);
            return RebuildState.failed(Objects.toString(failure.getMessage()));
        }
    }

    /** Not each of the many small steps. */
    private Consumer<RebuildProgress> saving() {
        return new Consumer<>() {
            private long savedAt = System.nanoTime() - TELL_EVERY.toNanos();

            @Override
            public void accept(RebuildProgress progress) {
                if (System.nanoTime() - savedAt >= TELL_EVERY.toNanos()) {
                    savedAt = System.nanoTime();
                    last.save(RebuildState.running(progress));
                }
            }
        };
    }

    @Override
    public void start() {
        open = true;
    }

    @Override
    public void stop() {
        open = false;
        Thread rebuilding = running;
        if (rebuilding != null) {
            rebuilding.interrupt();
            await(rebuilding);
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    private static void await(Thread rebuilding) {
        try {
            rebuilding.join(PATIENCE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
