package vn.sovang.query.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.sovang.platform.http.Refused;

class ReplayDeskTest {

    private final ReplayDesk desk = new ReplayDesk();
    private final AtomicInteger atOnce = new AtomicInteger();

    @Test
    void one_runs_and_seven_wait_and_no_more() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(7);
        try (ExecutorService clients = Executors.newCachedThreadPool()) {
            List<Future<Integer>> runs = new ArrayList<>();
            runs.add(clients.submit(() -> desk.inTurn(() -> held(begun, end), () -> {})));
            begun.await();
            for (int client = 0; client < 7; client++) {
                runs.add(
                        clients.submit(
                                () -> desk.inTurn(() -> held(begun, end), waiting::countDown)));
            }
            waiting.await();
            assertThatThrownBy(() -> desk.inTurn(() -> 0, () -> {})).isInstanceOf(Refused.class);
            end.countDown();
            for (Future<Integer> run : runs) {
                assertThat(run.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_replay_that_fails_or_a_client_that_goes_leaves_no_trace() {
        for (int client = 0; client < 20; client++) {
            assertThatThrownBy(
                            () ->
                                    desk.inTurn(
                                            () -> {
                                                throw new IllegalStateException("broken off");
                                            },
                                            () -> {}))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(desk.<Integer>inTurn(() -> 5, () -> {})).isEqualTo(5);
    }

    @Test
    void a_server_that_stops_breaks_replays_off() {
        desk.goOn();
        desk.close();
        assertThatThrownBy(desk::goOn).isInstanceOf(Refused.class);
    }

    /** How many run at once. */
    private int held(CountDownLatch begun, CountDownLatch end) {
        try {
            int running = atOnce.incrementAndGet();
            begun.countDown();
            end.await();
            return running;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            atOnce.decrementAndGet();
        }
    }
}
