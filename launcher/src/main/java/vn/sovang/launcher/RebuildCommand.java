package vn.sovang.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sovang.launcher.server.Server;
import vn.sovang.postgres.AlreadyRunning;
import vn.sovang.query.rebuild.Rebuild;
import vn.sovang.query.rebuild.RebuildProgress;
import vn.sovang.query.rebuild.Rebuilt;

@Command(
        name = "rebuild",
        description = "Computes the views anew from the log and compares them with those before.")
final class RebuildCommand implements Callable<Integer> {

    private static final int ANY_PORT = 0;

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "data directory (default: ./${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        try (Server server = Server.start("localhost", ANY_PORT, data)) {
            return report(rebuild(server.bean(Rebuild.class)));
        } catch (AlreadyRunning served) {
            System.err.println("sovang: " + served.getMessage());
            System.err.println("sovang: ask its server instead: POST /api/admin/rebuild");
            return 1;
        }
    }

    private static Rebuilt rebuild(Rebuild rebuild) {
        try (ProgressBar bar = new ProgressBar("rebuild", 100)) {
            return rebuild.run(progress -> show(progress, bar));
        }
    }

    private static void show(RebuildProgress progress, ProgressBar bar) {
        bar.stepTo(progress.percent());
        bar.setExtraMessage(
                "%,d/s, %d s left"
                        .formatted(progress.eventsPerSecond(), progress.remainingSeconds()));
    }

    private static int report(Rebuilt rebuilt) {
        System.out.printf(
                "%,d events in %.1f s, %,d/s; %s%n",
                rebuilt.events(), rebuilt.seconds(), rebuilt.eventsPerSecond(), verdict(rebuilt));
        return rebuilt.comparison() == null || rebuilt.isIdentical() ? 0 : 1;
    }

    private static String verdict(Rebuilt rebuilt) {
        if (rebuilt.comparison() == null) {
            return "the views before had not got there and were not compared";
        }
        return rebuilt.isIdentical()
                ? "identical to the views before"
                : "the views before were wrong: " + rebuilt.comparison().differences();
    }
}
