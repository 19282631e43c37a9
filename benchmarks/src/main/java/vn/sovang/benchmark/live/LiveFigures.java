package vn.sovang.benchmark.live;

/**
 * @param commandsPerSecond on the schedule
 * @param sentPerSecond of them, as it came out
 * @param betweenTwoP99Ms the same lag when the two sides are processes of their own
 */
public record LiveFigures(
        int commandsPerSecond,
        double sentPerSecond,
        double lagP50Ms,
        double lagP99Ms,
        double betweenTwoP50Ms,
        double betweenTwoP99Ms) {}
