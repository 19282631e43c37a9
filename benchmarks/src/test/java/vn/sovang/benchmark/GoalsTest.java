package vn.sovang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.benchmark.append.AppendFigures;
import vn.sovang.benchmark.append.AppendFigures.Http;
import vn.sovang.benchmark.append.AppendFigures.Rate;
import vn.sovang.benchmark.asof.AsOfFigures;

class GoalsTest {

    @Test
    void a_ratio_is_reached_at_its_limit_and_missed_below() {
        assertThat(missed(append(5_000, 1_000, 5_000))).isEmpty();
        assertThat(missed(append(4_990, 1_000, 4_990)))
                .containsExactly("append: ours / stock Axon JDBC");
        assertThat(missed(append(6_000, 1_000, 6_001)))
                .containsExactly("append: ours / bare inserts");
    }

    @Test
    void a_handicapped_stock_side_is_told() {
        assertThat(missed(append(5_000, 900, 5_000)))
                .containsExactly("append: stock Axon JDBC does its part");
    }

    @Test
    void growth_below_half_a_millisecond_says_nothing() {
        assertThat(missed(asOf(0.5, 0.1))).isEmpty();
        assertThat(missed(asOf(1.1, 0.1))).contains("as of: p99 / on a tenth of the log");
    }

    @Test
    void a_time_is_missed_above_its_limit() {
        assertThat(missed(asOf(10, 10))).isEmpty();
        assertThat(missed(asOf(10.1, 10))).containsExactly("as of: p99");
    }

    private static List<String> missed(Report report) {
        return Goals.of(report).stream()
                .filter(goal -> !goal.isReached())
                .map(Goal::figure)
                .toList();
    }

    private static Report append(long ours, long stock, long bare) {
        Rate own = new Rate(ours, 1, 1);
        AppendFigures figures =
                new AppendFigures(32, own, new Rate(stock, 1, 1), own, new Rate(bare, 1, 1), own);
        return report(figures, new Http(32, ours, 1, 1), null);
    }

    private static Report asOf(double bigMs, double smallMs) {
        AsOfFigures.Small small = new AsOfFigures.Small(1, smallMs, smallMs);
        return report(null, null, new AsOfFigures(10, bigMs, bigMs, bigMs, small));
    }

    private static Report report(AppendFigures append, Http http, AsOfFigures asOf) {
        return new Report(
                append,
                http,
                null,
                asOf,
                null,
                new Report.Memory(512, 1, 1),
                new Report.Machine(2, 0.1, "25", "18", Map.of()));
    }
}
