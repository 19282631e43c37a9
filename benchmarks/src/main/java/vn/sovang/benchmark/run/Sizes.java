package vn.sovang.benchmark.run;

import java.time.Duration;

/**
 * How much is measured. The tests run the same code with tiny sizes.
 *
 * @param clients that send commands at the same time
 * @param activities that the participants are recorded for
 * @param rounds in each of which everybody has a turn
 * @param warmUp of a turn, not counted
 * @param turn what is counted of it
 * @param events of the big log
 * @param smallEvents of the log that it is compared with
 * @param stockEvents that the stock processor replays
 * @param questions of each kind
 */
public record Sizes(
        int clients,
        int activities,
        int rounds,
        Duration warmUp,
        Duration turn,
        int events,
        int smallEvents,
        int stockEvents,
        int questions,
        Pace live) {

    /**
     * Commands on a fixed schedule.
     *
     * @param perSecond commands
     */
    public record Pace(int perSecond, Duration warmUp, Duration measured) {}

    private static final int LEAST_EVENTS = 10_000;

    /**
     * As the figures to reach are meant.
     *
     * @throws IllegalArgumentException when so few events say nothing
     */
    public static Sizes of(int events) {
        if (events < LEAST_EVENTS) {
            throw new IllegalArgumentException(
                    "At least %,d events are needed".formatted(LEAST_EVENTS));
        }
        return new Sizes(
                32,
                1_000,
                5,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                events,
                events / 10,
                60_000,
                2_400,
                new Pace(500, Duration.ofSeconds(15), Duration.ofSeconds(15)));
    }
}
