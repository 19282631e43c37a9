package vn.sovang.benchmark.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.benchmark.world.Province;
import vn.sovang.platform.VietnamTime;

/** The log of ten years, commit by commit, from the founding of the units on. */
public final class History {

    /** Takes what was recorded at one instant. */
    @FunctionalInterface
    public interface Listener {
        void recorded(Instant at, List<Fact> facts);
    }

    private static final int MOST_AT_ONCE = 500;
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final Duration OPEN = Duration.ofHours(9);

    private final SplittableRandom random = new SplittableRandom(1931);
    private final Stories stories = new Stories();
    private final List<Fact> founding = Province.founding();
    private final DayShares shares;

    /**
     * @param events in all, more than the founding takes
     */
    public History(long events) {
        this.shares = new DayShares(events - founding.size());
    }

    public void tell(Listener listener) {
        listener.recorded(at(shares.days().getFirst(), 0, 1), founding);
        for (int day = 0; day < shares.days().size(); day++) {
            tell(shares.days().get(day), shares.on(day), listener);
        }
    }

    private void tell(LocalDate day, int events, Listener listener) {
        Telling telling = new Telling(random, day);
        int commits = (events + MOST_AT_ONCE - 1) / MOST_AT_ONCE;
        for (int commit = 0; commit < commits; commit++) {
            int left = events - commit * MOST_AT_ONCE;
            listener.recorded(
                    at(day, commit + 1, commits + 1), facts(telling, Math.min(left, MOST_AT_ONCE)));
        }
    }

    private List<Fact> facts(Telling telling, int count) {
        List<Fact> facts = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            facts.add(stories.next(Kind.any(random), telling));
        }
        return facts;
    }

    private static Instant at(LocalDate day, int commit, int commits) {
        return day.atTime(OPENING)
                .atZone(VietnamTime.ZONE)
                .toInstant()
                .plus(OPEN.multipliedBy(commit).dividedBy(commits));
    }
}
