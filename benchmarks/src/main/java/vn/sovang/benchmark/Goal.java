package vn.sovang.benchmark;

/**
 * A figure to reach.
 *
 * @param measured the figure, or the ratio of two figures of the same run
 * @param bound the least, or for times the most
 */
record Goal(String figure, double measured, Bound bound) {

    /** Which side of a limit is good. */
    record Bound(boolean atLeast, double limit, String unit) {

        static Bound atLeast(double limit, String unit) {
            return new Bound(true, limit, unit);
        }

        static Bound atMost(double limit, String unit) {
            return new Bound(false, limit, unit);
        }

        @Override
        public String toString() {
            return "%s %,.4g %s".formatted(atLeast ? "≥" : "≤", limit, unit);
        }
    }

    boolean isReached() {
        return bound.atLeast() ? measured >= bound.limit() : measured <= bound.limit();
    }

    String line() {
        return "%-52s %,12.2f   %-14s %s"
                .formatted(figure, measured, bound, isReached() ? "yes" : "NO");
    }
}
