package vn.sovang.benchmark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sovang.benchmark.world.Fact;

/**
 * The stories of one sort that may go on: the newest few hundred, so that memory does not grow with
 * the log.
 */
final class Shelf<S> {

    private static final int MOST = 400;

    private final List<S> stories = new ArrayList<>();
    private final Function<Telling, S> fresh;
    private int oldest;

    Shelf(Function<Telling, S> fresh) {
        this.fresh = fresh;
    }

    Fact begin(Telling telling, Function<S, Fact> first) {
        S story = fresh.apply(telling);
        if (stories.size() < MOST) {
            stories.add(story);
        } else {
            stories.set(oldest, story);
            oldest = (oldest + 1) % MOST;
        }
        return first.apply(story);
    }

    /**
     * Goes on with a story that may go on so, looked for from a random place on. Where there is
     * none, another begins, so that there always is an event.
     */
    Fact goOn(Telling telling, Predicate<S> may, Function<S, Fact> next, Function<S, Fact> first) {
        int start = telling.random().nextInt(MOST);
        for (int step = 0; step < stories.size(); step++) {
            S story = stories.get((start + step) % stories.size());
            if (may.test(story)) {
                return next.apply(story);
            }
        }
        return begin(telling, first);
    }
}
