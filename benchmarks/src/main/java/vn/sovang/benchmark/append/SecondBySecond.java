package vn.sovang.benchmark.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.benchmark.measure.Clients.Turn;
import vn.sovang.benchmark.run.Run;

/**
 * The same clients under two conditions that differ by less than the speed of a machine does from
 * turn to turn. They change every second, in mirrored order, so that what slows down one slows down
 * the other.
 */
record SecondBySecond(Slot one, Slot other) implements Entry {

    private static final int PAIRS = 10;
    private static final int SHARE_OF_TURN = 5;
    private static final int SHARE_OF_WARM_UP = 8;

    @Override
    public void run(Run run, Duration measured, SplittableRandom random) throws Exception {
        List<Turn> ofOne = new ArrayList<>();
        List<Turn> ofOther = new ArrayList<>();
        Duration warmUp = run.sizes().warmUp().dividedBy(SHARE_OF_WARM_UP);
        Duration second = measured.dividedBy(SHARE_OF_TURN);
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean mirrored = pair % 2 == 1;
            try (Crew crew = Crew.of(other.contender(), run.sizes(), random)) {
                work(crew, mirrored ? other : one, mirrored ? ofOther : ofOne, warmUp, second);
                work(crew, mirrored ? one : other, mirrored ? ofOne : ofOther, warmUp, second);
                crew.check();
            }
        }
        one.add(run, Turn.together(ofOne));
        other.add(run, Turn.together(ofOther));
    }

    @Override
    public void forget() {
        one.forget();
        other.forget();
    }

    private static void work(
            Crew crew, Slot slot, List<Turn> turns, Duration warmUp, Duration second) {
        slot.contender().enter();
        try {
            turns.add(crew.work(warmUp, second));
        } finally {
            slot.contender().leave();
        }
    }
}
