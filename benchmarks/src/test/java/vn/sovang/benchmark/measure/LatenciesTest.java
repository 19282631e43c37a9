package vn.sovang.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLI = 1_000_000;

    @Test
    void percentiles_are_values_that_were_measured() {
        Latencies latencies =
                Latencies.of(LongStream.rangeClosed(1, 100).map(each -> each * MILLI).toArray());

        assertThat(latencies.p50Ms()).isEqualTo(50);
        assertThat(latencies.p99Ms()).isEqualTo(99);
    }

    @Test
    void one_slow_answer_among_few_is_the_p99() {
        Latencies latencies = Latencies.of(new long[] {MILLI, 9 * MILLI, MILLI});

        assertThat(latencies.p50Ms()).isEqualTo(1);
        assertThat(latencies.p99Ms()).isEqualTo(9);
    }

    @Test
    void clients_are_counted_together() {
        Stopwatch watch = new Stopwatch();
        LongStream.rangeClosed(1, 3_000).forEach(each -> watch.add(MILLI));
        Latencies slow = Latencies.of(new long[] {2 * MILLI});

        Latencies all = Latencies.together(List.of(watch.latencies(), slow));

        assertThat(all.count()).isEqualTo(3_001);
        assertThat(all.p99Ms()).isEqualTo(1);
    }
}
