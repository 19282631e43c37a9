package vn.sovang.query.audit.replay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;

/** Lets one replay run at a time and a few wait for their turn. */
@Component
class ReplayDesk {

    private static final int MOST_AT_ONCE = 8;
    private static final Duration TELL_EVERY = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Semaphore turn = new Semaphore(1);
    private volatile boolean closing;

    /**
     * @param waiting is called now and then until it is the turn
     * @throws Refused when too many are waiting already, or it takes too long
     */
    <T> T inTurn(Supplier<T> replay, Runnable waiting) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            awaitTurn(waiting);
            try {
                return replay.get();
            } finally {
                turn.release();
            }
        } finally {
            places.release();
        }
    }

    /**
     * @throws Refused when the server is stopping
     */
    void goOn() {
        if (closing) {
            throw new Refused(Problem.unavailable("The server is stopping; try again."));
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private void awaitTurn(Runnable waiting) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!triedTurn()) {
            goOn();
            if (System.nanoTime() >= deadline) {
                throw busy();
            }
            waiting.run();
        }
    }

    private boolean triedTurn() {
        try {
            return turn.tryAcquire(TELL_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Refused busy() {
        return new Refused(Problem.unavailable("Other replays are running; try again."));
    }
}
