package vn.sovang.query.rebuild;

/**
 * How far a rebuild has got.
 *
 * @param eventsDone how many events have been folded
 * @param eventsTotal how many the log held at the start
 * @param percent of the whole rebuild, not only of the events
 * @param eventsPerSecond since the start
 * @param remainingSeconds an estimate; 0 while there is nothing to estimate from
 */
public record RebuildProgress(
        Phase phase,
        long eventsDone,
        long eventsTotal,
        int percent,
        long eventsPerSecond,
        long remainingSeconds) {}
