package vn.sovang.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells readers in this process that the log may have grown. */
public final class LogSignal {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The listener is called from the writer's thread: it only wakes somebody else. */
    public void onGrowth(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    public void raise() {
        listeners.forEach(Runnable::run);
    }
}
