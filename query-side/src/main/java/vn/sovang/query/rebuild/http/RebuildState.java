package vn.sovang.query.rebuild.http;

import org.jspecify.annotations.Nullable;
import vn.sovang.query.rebuild.Phase;
import vn.sovang.query.rebuild.RebuildProgress;
import vn.sovang.query.rebuild.Rebuilt;
import vn.sovang.query.rebuild.fresh.Comparison;

/**
 * What an administrator sees of the last rebuild. What is not known in a state is absent.
 *
 * @param position up to which the log was folded and compared
 * @param comparison absent when the live views did not get to that position
 * @param failure why it failed, in a sentence
 */
record RebuildState(
        State state,
        @Nullable Phase phase,
        @Nullable Integer percent,
        @Nullable Long events,
        @Nullable Long eventsPerSecond,
        @Nullable Long remainingSeconds,
        @Nullable Long position,
        @Nullable Comparison comparison,
        @Nullable String failure) {

    enum State {
        IDLE,
        RUNNING,
        DONE,
        FAILED
    }

    static RebuildState running(RebuildProgress progress) {
        return new RebuildState(
                State.RUNNING,
                progress.phase(),
                progress.percent(),
                progress.eventsDone(),
                progress.eventsPerSecond(),
                progress.remainingSeconds(),
                null,
                null,
                null);
    }

    static RebuildState done(Rebuilt rebuilt) {
        return new RebuildState(
                State.DONE,
                Phase.DONE,
                100,
                rebuilt.events(),
                rebuilt.eventsPerSecond(),
                0L,
                rebuilt.position(),
                rebuilt.comparison(),
                null);
    }

    static RebuildState failed(String why) {
        return new RebuildState(State.FAILED, null, null, null, null, null, null, null, why);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }
}
