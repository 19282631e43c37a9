package vn.sovang.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.launcher.HttpUser;
import vn.sovang.launcher.OwnProcess;
import vn.sovang.launcher.ServedDirectory;
import vn.sovang.log.fault.FaultSize;

/**
 * The database, or everything, is killed in the middle of a stream of commands, again and again.
 */
class KilledProcessesIT {

    private static final int SHORTEST_MILLIS = 60;
    private static final int LONGEST_MILLIS = 600;

    @Test
    void what_was_acknowledged_is_there_once_after_every_kill() {
        Seeded.run(this::killAgainAndAgain);
    }

    private void killAgainAndAgain(Random random) throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess server = directory.start();
            try {
                HttpUser admin = directory.admin();
                FirstUnit.register(admin);
                Load load = new Load(List.of(admin), random.nextLong());
                Auditor auditor = new Auditor(admin);
                for (int kill = 0; kill < FaultSize.asked().kills(); kill++) {
                    Victim victim = Victim.values()[kill % Victim.values().length];
                    load.start();
                    Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
                    victim.die(server, directory, random);
                    server = victim == Victim.EVERYTHING ? again(server, directory) : server;
                    load.finish();
                    auditor.looksAtWhatIsNew();
                    auditor.findsOnce(load.acknowledged(), FirstUnit.EVENTS);
                }
                auditor.looksAtEverything();
                auditor.findsOnce(load.acknowledged(), FirstUnit.EVENTS);
                whatIsMissingOrMovedIsNoticed(auditor, load.acknowledged());
                assertThat(load.sentAgain()).isPositive();
                load.tell(FaultSize.asked().kills() + " kills");
                server.terminate();
            } finally {
                server.abandon();
            }
        }
    }

    private static void whatIsMissingOrMovedIsNoticed(Auditor auditor, List<Acknowledged> all) {
        Acknowledged one = all.getFirst();
        Acknowledged other = all.getLast();
        Acknowledged moved = new Acknowledged(one.wish(), one.answer(), one.id(), other.position());
        List<Acknowledged> others = all.subList(1, all.size());
        for (List<Acknowledged> wrong : List.of(others, with(others, moved), with(all, one))) {
            assertThatThrownBy(() -> auditor.findsOnce(wrong, FirstUnit.EVENTS))
                    .isInstanceOf(AssertionError.class);
        }
    }

    private static List<Acknowledged> with(List<Acknowledged> some, Acknowledged one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static OwnProcess again(OwnProcess killed, ServedDirectory directory) throws Exception {
        killed.close();
        return directory.start();
    }
}
