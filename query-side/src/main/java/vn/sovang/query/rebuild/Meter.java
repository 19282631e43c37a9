package vn.sovang.query.rebuild;

import java.util.function.Consumer;

/** Measures a rebuild and tells a listener, one call at a time. Used by several threads. */
final class Meter {

    private final long events;
    private final Consumer<RebuildProgress> listener;
    private final long started = System.nanoTime();
    private Phase phase = Phase.PREPARING;
    private long done;

    Meter(long events, Consumer<RebuildProgress> listener) {
        this.events = events;
        this.listener = listener;
    }

    synchronized void enter(Phase next) {
        phase = next;
        tell();
    }

    synchronized void folded(long more) {
        done += more;
        tell();
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    private void tell() {
        double seconds = seconds();
        int percent = phase.percentAfter(phase == Phase.FOLDING ? (double) done / events : 0);
        long remaining = percent == 0 ? 0 : Math.round(seconds * (100 - percent) / percent);
        long rate = seconds == 0 ? 0 : Math.round(done / seconds);
        listener.accept(new RebuildProgress(phase, done, events, percent, rate, remaining));
    }
}
