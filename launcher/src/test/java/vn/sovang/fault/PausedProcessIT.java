package vn.sovang.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.launcher.HttpUser;
import vn.sovang.launcher.OwnProcess;
import vn.sovang.launcher.TwoServices;
import vn.sovang.log.fault.FaultSize;

/**
 * Two command sides and two query sides: while one of each is stopped in its tracks, the others go
 * on, and what it does when it wakes up does no harm.
 */
class PausedProcessIT {

    private static final int EACH = 2;
    private static final int PROCESSES = 2 * EACH;
    private static final int SHORT_PAUSES = 8;
    private static final int SHORT_MILLIS = 900;
    private static final int AT_LEAST = 100;

    @Test
    void the_others_go_on_and_a_process_that_wakes_up_does_no_harm() {
        Seeded.run(this::pauseAndResume);
    }

    private void pauseAndResume(Random random) throws Exception {
        try (TwoServices services = new TwoServices(EACH, EACH)) {
            FirstUnit.register(services.command(0));
            List<HttpUser> commands = IntStream.range(0, EACH).mapToObj(services::command).toList();
            Load load = new Load(commands, random.nextLong());
            List<Auditor> auditors = services.queries().stream().map(Auditor::new).toList();

            load.start();
            for (int pause = 0; pause < SHORT_PAUSES; pause++) {
                pause(List.of(services.process(pause % PROCESSES)), random.nextInt(SHORT_MILLIS));
                Thread.sleep(random.nextInt(SHORT_MILLIS));
            }
            check(load, auditors);

            load.start();
            int before = load.acknowledged().size();
            pause(
                    List.of(services.process(0), services.process(EACH)),
                    FaultSize.asked().pause().toMillis());
            assertThat(load.acknowledged().size()).isGreaterThan(before + AT_LEAST);
            check(load, auditors);
            auditors.getFirst().looksAtEverything();
            load.tell("A pause of " + FaultSize.asked().pause().toSeconds() + " s");
        }
    }

    private static void check(Load load, List<Auditor> auditors) throws InterruptedException {
        load.finish();
        for (Auditor auditor : auditors) {
            auditor.looksAtWhatIsNew();
            auditor.findsOnce(load.acknowledged(), FirstUnit.EVENTS);
        }
    }

    private static void pause(List<OwnProcess> processes, long millis)
            throws IOException, InterruptedException {
        try {
            for (OwnProcess each : processes) {
                each.pause();
            }
            Thread.sleep(millis);
        } finally {
            for (OwnProcess each : processes) {
                each.resume();
            }
        }
    }
}
