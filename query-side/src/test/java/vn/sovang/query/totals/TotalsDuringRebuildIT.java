package vn.sovang.query.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.registered;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.sovang.event.Event;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.rebuild.Rebuild;
import vn.sovang.query.world.QueryWorld;

/**
 * Every position after the first adds one đồng, so that a figure and its position tell each other.
 */
class TotalsDuringRebuildIT {

    private static final Event GIFT = cash("than", "2023-05-01", 1);
    private static final int REBUILDS = 4;

    private final QueryWorld world = new QueryWorld();
    private volatile boolean over;

    @BeforeEach
    void begin() {
        world.log().append(registered("than", null));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void readers_of_every_process_see_exact_figures_that_never_go_back() throws Exception {
        try (AnnotationConfigApplicationContext second = world.started();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Duration> lag = threads.submit(this::recordAndWait);
            Future<Long> here = threads.submit(() -> read(world.part(TotalsApi.class)));
            Future<Long> there = threads.submit(() -> read(second.getBean(TotalsApi.class)));
            rebuild();
            over = true;
            assertThat(lag.get()).isLessThan(Duration.ofSeconds(4));
            assertThat(here.get()).isGreaterThan(10);
            assertThat(there.get()).isGreaterThan(10);
        }
        assertThat(world.part(Rebuild.class).run(_ -> {}).isIdentical()).isTrue();
    }

    private void rebuild() throws InterruptedException {
        for (int rebuilds = 0; rebuilds < REBUILDS; rebuilds++) {
            Thread.sleep(300);
            world.part(Rebuild.class).run(_ -> {});
        }
    }

    /** The longest that the views took to show what was recorded. */
    private Duration recordAndWait() {
        long longest = 0;
        while (!over) {
            long last = world.log().append(GIFT, GIFT, GIFT);
            long recorded = System.nanoTime();
            exactly(world.part(TotalsApi.class), QueryWorld.now(last));
            longest = Math.max(longest, System.nanoTime() - recorded);
        }
        return Duration.ofNanos(longest);
    }

    /** How often the figure was read. */
    private long read(TotalsApi totals) {
        long reads = 0;
        long seen = 0;
        while (!over) {
            long position = exactly(totals, new AsOfRequest(null, null));
            assertThat(position).isGreaterThanOrEqualTo(seen);
            seen = position;
            reads++;
        }
        return reads;
    }

    private static long exactly(TotalsApi totals, AsOfRequest when) {
        TotalsApi.Answer answer = totals.totals("2023", "all", null, when);
        long position = answer.asOf().position();
        assertThat(answer.totals()).containsEntry("CASH_VND", Math.max(0, position - 1));
        return position;
    }
}
