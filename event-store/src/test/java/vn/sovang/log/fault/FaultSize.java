package vn.sovang.log.fault;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/**
 * How often and how long things are broken: a little in every build, all of it with {@code
 * -Dfaults=full}.
 */
public enum FaultSize {
    BUILD(12, 2, 100, Duration.ofSeconds(15)),
    FULL(200, 10, 2_000, Duration.ofSeconds(90));

    private final int kills;
    private final int fillings;
    private final int repeatedCuts;
    private final Duration pause;

    FaultSize(int kills, int fillings, int repeatedCuts, Duration pause) {
        this.kills = kills;
        this.fillings = fillings;
        this.repeatedCuts = repeatedCuts;
        this.pause = pause;
    }

    /** As the system property {@code faults} says. */
    public static FaultSize asked() {
        return valueOf(System.getProperty("faults", "build").toUpperCase(Locale.ROOT));
    }

    /** Another one each time, unless the system property {@code faults.seed} says otherwise. */
    public static long seed() {
        Long given = Long.getLong("faults.seed");
        return given == null ? new Random().nextInt(1_000_000) : given;
    }

    /** Of the database or of everything. */
    public int kills() {
        return kills;
    }

    /** Of the disk. */
    public int fillings() {
        return fillings;
    }

    /** Of connections that break again while the outcome of the first break is pursued. */
    public int repeatedCuts() {
        return repeatedCuts;
    }

    /** Longer in any case than every timeout between the processes. */
    public Duration pause() {
        return pause;
    }
}
