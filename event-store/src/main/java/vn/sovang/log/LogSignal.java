package vn.sovang.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells this process that the log may have grown. Growth by its own appends is told apart from what
 * was heard of others, so that nobody passes on what everybody has heard.
 */
public final class LogSignal {

    private static final Logger LOGGER = LoggerFactory.getLogger(LogSignal.class);

    private final List<Runnable> ofGrowth = new CopyOnWriteArrayList<>();
    private final List<Runnable> ofOwnAppends = new CopyOnWriteArrayList<>();

    /** The listener is called from another thread and only wakes somebody. */
    public void onGrowth(Runnable listener) {
        ofGrowth.add(listener);
    }

    /** As {@link #onGrowth}, but only for appends of this process. */
    public void onOwnAppend(Runnable listener) {
        ofOwnAppends.add(listener);
    }

    public void forget(Runnable listener) {
        ofGrowth.remove(listener);
        ofOwnAppends.remove(listener);
    }

    /** This process has appended. */
    public void appended() {
        ofOwnAppends.forEach(LogSignal::call);
        heard();
    }

    /** Somebody may have appended. */
    public void heard() {
        ofGrowth.forEach(LogSignal::call);
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failure) {
            LOGGER.warn("A listener failed to hear that the log has grown", failure);
        }
    }
}
