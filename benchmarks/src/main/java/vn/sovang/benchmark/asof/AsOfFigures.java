package vn.sovang.benchmark.asof;

/**
 * Over all kinds of scope.
 *
 * @param throughP99Ms the same questions up to a day of the year
 */
public record AsOfFigures(
        int events, double p50Ms, double p99Ms, double throughP99Ms, Small small) {

    /** On a log of a tenth. */
    public record Small(int events, double p99Ms, double throughP99Ms) {}
}
