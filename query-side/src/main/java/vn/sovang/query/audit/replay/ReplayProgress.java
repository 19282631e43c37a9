package vn.sovang.query.audit.replay;

/**
 * How far a replay has got.
 *
 * @param events how many have been read
 * @param eventsPerSecond since the start
 * @param remainingSeconds an estimate; 0 while there is nothing to estimate from
 */
public record ReplayProgress(
        int percent, long events, long eventsPerSecond, long remainingSeconds) {

    static final ReplayProgress WAITING = new ReplayProgress(0, 0, 0, 0);

    static ReplayProgress of(long events, long all, double seconds) {
        long rate = seconds == 0 ? 0 : Math.round(events / seconds);
        long remaining = rate == 0 ? 0 : Math.ceilDiv(all - events, rate);
        return new ReplayProgress((int) (100 * events / all), events, rate, remaining);
    }
}
