package vn.sovang.log.proof;

import java.time.Duration;

/**
 * How gently the log is checked.
 *
 * @param batch how many events at a time
 * @param firstRest how much longer than each batch the rest after it is, in the first pass
 * @param laterRest the same in later passes
 * @param pause between two passes
 */
public record CheckPace(int batch, int firstRest, int laterRest, Duration pause) {

    /** A tenth of a processor after the start, a fiftieth later. */
    public static final CheckPace GENTLE = new CheckPace(1_000, 9, 49, Duration.ofSeconds(2));

    Duration rest(Duration work, boolean first) {
        return work.multipliedBy(first ? firstRest : laterRest);
    }
}
