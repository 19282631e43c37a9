package vn.sovang.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.benchmark.append.AppendBench;
import vn.sovang.benchmark.append.GrownAppends;
import vn.sovang.benchmark.asof.AsOfBench;
import vn.sovang.benchmark.asof.AsOfFigures;
import vn.sovang.benchmark.history.LoadedLog;
import vn.sovang.benchmark.live.LiveBench;
import vn.sovang.benchmark.live.LiveFigures;
import vn.sovang.benchmark.rebuild.RebuildBench;
import vn.sovang.benchmark.rebuild.RebuildFigures;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.BenchServer;
import vn.sovang.benchmark.run.HeapPeak;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.run.Sizes;

/** Measures ours and the others in turn, on one server that is gone afterwards. */
public final class Bench {

    private final Run run;
    private final List<Double> diskSyncsMs = new ArrayList<>();

    private Bench(Run run) {
        this.run = run;
    }

    /**
     * Prints what it is doing and then the figures to reach.
     *
     * @throws Exception when anything fails: half a measurement is none
     */
    public static Report run(Section section, Sizes sizes, PrintStream out) throws Exception {
        HeapPeak.reset();
        try (BenchServer server = BenchServer.start()) {
            Report report = new Bench(new Run(server, sizes, out)).measure(section);
            print(report, out);
            return report;
        }
    }

    private Report measure(Section section) throws Exception {
        diskSyncsMs.add(run.diskSyncP50Ms());
        AppendBench.@Nullable Result append = null;
        LiveFigures live = null;
        if (section.includes(Section.APPEND)) {
            append = new AppendBench(run).measure();
            diskSyncsMs.addAll(append.diskSyncsMs());
            run.clearAway();
            live = new LiveBench(run).measure();
        }
        RebuildFigures rebuild = null;
        AsOfFigures asOf = null;
        if (section != Section.APPEND) {
            BenchDatabase grown;
            run.clearAway();
            try (LoadedLog big = LoadedLog.open(run, "big", run.sizes().events())) {
                rebuild = section.includes(Section.REBUILD) ? rebuild(big) : null;
                asOf = section.includes(Section.ASOF) ? asOf(big) : null;
                grown = big.database();
            }
            if (section == Section.ALL) {
                run.clearAway();
                new GrownAppends(run).measure(grown, run.sizes().events());
            }
        }
        return new Report(
                append == null ? null : append.append(),
                append == null ? null : append.http(),
                rebuild,
                asOf,
                live,
                memory(section == Section.APPEND ? 0 : run.sizes().events()),
                machine());
    }

    private RebuildFigures rebuild(LoadedLog big) throws Exception {
        run.clearAway();
        return new RebuildBench(run).measure(big);
    }

    private AsOfFigures asOf(LoadedLog big) throws Exception {
        try (LoadedLog small = LoadedLog.open(run, "small", run.sizes().smallEvents())) {
            run.clearAway();
            return new AsOfBench(run).measure(big, small);
        }
    }

    private static Report.Memory memory(int events) {
        return new Report.Memory(HeapPeak.maxMebibytes(), events, HeapPeak.mebibytes());
    }

    private Report.Machine machine() {
        return new Report.Machine(
                Runtime.getRuntime().availableProcessors(),
                Run.median(diskSyncsMs),
                Runtime.version().toString(),
                run.server().version(),
                run.server().settings());
    }

    private static void print(Report report, PrintStream out) {
        Report.Machine machine = report.machine();
        out.printf(
                "%n%d processors, JDK %s, PostgreSQL %s %s, fdatasync p50 %.3f ms%n",
                machine.cpus(),
                machine.jdk(),
                machine.postgres(),
                machine.settings(),
                machine.fdatasyncP50Ms());
        out.printf(
                "heap: at most %d MiB, peak %d MiB%n%n",
                report.memory().heapMaxMiB(), report.memory().peakHeapMiB());
        out.printf("%-52s %12s   %-14s %s%n", "figure", "measured", "to reach", "reached");
        Goals.of(report).forEach(goal -> out.println(goal.line()));
    }
}
