package vn.sovang.benchmark;

import static vn.sovang.benchmark.Goal.Bound.atLeast;
import static vn.sovang.benchmark.Goal.Bound.atMost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.benchmark.append.AppendFigures;
import vn.sovang.benchmark.asof.AsOfFigures;
import vn.sovang.benchmark.live.LiveFigures;
import vn.sovang.benchmark.rebuild.RebuildFigures;

/** The figures to reach, as ratios within one run wherever the machine would decide otherwise. */
final class Goals {

    /** Below it, growth of a time says nothing. */
    private static final double SHORTEST_MS = 0.5;

    /** With a slower disk stock Axon cannot be expected to do what it has to do here. */
    private static final double FAST_DISK_MS = 0.3;

    private Goals() {}

    static List<Goal> of(Report report) {
        List<Goal> goals = new ArrayList<>();
        if (report.append() != null) {
            goals.addAll(append(report.append(), report.machine().fdatasyncP50Ms()));
            if (report.http() != null) {
                goals.add(http(report.http(), report.append()));
            }
        }
        if (report.live() != null) {
            goals.addAll(live(report.live()));
        }
        if (report.rebuild() != null) {
            goals.addAll(rebuild(report.rebuild()));
        }
        if (report.asof() != null) {
            goals.addAll(asOf(report.asof()));
        }
        return goals;
    }

    private static List<Goal> append(AppendFigures append, double diskSyncMs) {
        double ours = append.ours().perSecond();
        double stock = append.stockAxonJdbc().perSecond();
        Stream<Goal> ratios =
                Stream.of(
                        new Goal("append: ours / stock Axon JDBC", ours / stock, atLeast(5, "×")),
                        new Goal(
                                "append: ours / bare inserts",
                                ours / append.bareInsert().perSecond(),
                                atLeast(1, "×")),
                        new Goal(
                                "append: ours / the same without proof",
                                ours / append.withoutProof().perSecond(),
                                atLeast(0.95, "×")));
        Stream<Goal> fairness =
                diskSyncMs < FAST_DISK_MS
                        ? Stream.of(
                                new Goal(
                                        "append: stock Axon JDBC does its part",
                                        stock,
                                        atLeast(1_000, "/s")))
                        : Stream.empty();
        return Stream.concat(ratios, fairness).toList();
    }

    private static Goal http(AppendFigures.Http http, AppendFigures append) {
        double stock = append.stockAxonJdbc().perSecond();
        return new Goal(
                "append: ours over HTTP / stock Axon in process",
                http.perSecond() / stock,
                atLeast(1, "×"));
    }

    private static List<Goal> live(LiveFigures live) {
        return List.of(
                new Goal("live: lag p99, one process", live.lagP99Ms(), atMost(100, "ms")),
                new Goal("live: lag p99, between two", live.betweenTwoP99Ms(), atMost(100, "ms")),
                new Goal(
                        "live: commands/s that were kept up",
                        live.sentPerSecond(),
                        atLeast(0.98 * live.commandsPerSecond(), "/s")));
    }

    private static List<Goal> rebuild(RebuildFigures rebuild) {
        double ours = rebuild.ours().eventsPerSecond();
        double stock = rebuild.stockReplay().eventsPerSecond();
        return List.of(
                new Goal("rebuild: ours / stock replay of totals", ours / stock, atLeast(20, "×")),
                new Goal(
                        "rebuild: ours / COPY of the log",
                        ours / rebuild.copyOut().eventsPerSecond(),
                        atLeast(0.15, "×")),
                new Goal(
                        "rebuild: identical to live",
                        rebuild.identicalToLive() ? 1 : 0,
                        atLeast(1, "")),
                new Goal("rebuild: stock replay does its part", stock, atLeast(4_000, "events/s")));
    }

    private static List<Goal> asOf(AsOfFigures asOf) {
        return List.of(
                new Goal("as of: p99", asOf.p99Ms(), atMost(10, "ms")),
                new Goal("as of: p99 with through", asOf.throughP99Ms(), atMost(30, "ms")),
                new Goal(
                        "as of: p99 / on a tenth of the log",
                        grown(asOf.p99Ms(), asOf.small().p99Ms()),
                        atMost(2, "×")),
                new Goal(
                        "as of: p99 with through / on a tenth of the log",
                        grown(asOf.throughP99Ms(), asOf.small().throughP99Ms()),
                        atMost(2, "×")));
    }

    private static double grown(double bigMs, double smallMs) {
        return Math.max(bigMs, SHORTEST_MS) / Math.max(smallMs, SHORTEST_MS);
    }
}
