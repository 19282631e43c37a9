package vn.sovang.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.launcher.HttpUser;
import vn.sovang.launcher.OwnProcess;
import vn.sovang.launcher.ServedDirectory;
import vn.sovang.log.fault.FaultSize;

/**
 * The file system of the data is filled to its last byte under load, and has room again later.
 * Where nobody may mount one, the error is injected only, in OutageIT.
 */
class FullDiskIT {

    private static final int MEBIBYTES = 320;
    private static final int FULL_MILLIS = 3_000;
    private static final int PAGE = 4_096;

    @Test
    void a_full_disk_loses_nothing_and_all_goes_on_when_there_is_room() throws Exception {
        assumeThat(ServedDirectory.smallDisksArePossible()).isTrue();
        Seeded.run(this::fillAgainAndAgain);
    }

    private void fillAgainAndAgain(Random random) throws Exception {
        try (ServedDirectory directory = ServedDirectory.onSmallDisk(MEBIBYTES)) {
            OwnProcess server = directory.start();
            try {
                HttpUser admin = directory.admin();
                FirstUnit.register(admin);
                Load load = new Load(List.of(admin), random.nextLong());
                Auditor auditor = new Auditor(admin);
                Path ballast = directory.seenBy(server).resolve("ballast");
                for (int filling = 0; filling < FaultSize.asked().fillings(); filling++) {
                    int sentAgain = load.sentAgain();
                    load.start();
                    Thread.sleep(random.nextInt(FULL_MILLIS));
                    fill(ballast);
                    Thread.sleep(FULL_MILLIS);
                    Files.delete(ballast);
                    load.finish();
                    assertThat(load.sentAgain()).as("refusals").isGreaterThan(sentAgain);
                    auditor.looksAtWhatIsNew();
                    auditor.findsOnce(load.acknowledged(), FirstUnit.EVENTS);
                }
                auditor.looksAtEverything();
                load.tell(FaultSize.asked().fillings() + " full disks");
                server.terminate();
            } finally {
                server.abandon();
            }
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] page = new byte[PAGE];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (long written = 0; written < (long) MEBIBYTES << 20; written += PAGE) {
                out.write(page);
            }
            throw new AssertionError("The disk is larger than it should be");
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
