package vn.sovang.benchmark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.event.Indicator;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.platform.VietnamTime;

/** A made-up history has to be one that the system itself could have written. */
class HistoryTest {

    private static final int EVENTS = 60_000;

    private final List<Fact> facts = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private final Map<LocalDate, Integer> perDay = new TreeMap<>();

    HistoryTest() {
        new History(EVENTS)
                .tell(
                        (at, told) -> {
                            assertThat(told).hasSizeLessThanOrEqualTo(500);
                            facts.addAll(told);
                            times.add(at);
                            perDay.merge(VietnamTime.dayOf(at), told.size(), Integer::sum);
                        });
    }

    @Test
    void it_has_the_events_that_were_asked_for_in_the_order_of_their_time() {
        assertThat(facts).hasSize(EVENTS);
        assertThat(times).isSorted();
    }

    @Test
    void it_spreads_over_ten_years_and_no_day_holds_more_than_one_percent() {
        assertThat(perDay).containsKeys(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(perDay.values()).allMatch(count -> count <= EVENTS / 100);
        int most = perDay.values().stream().max(Integer::compare).orElseThrow();
        assertThat(perDay.get(DayShares.FULLEST)).isCloseTo(most, within(1));
    }

    @Test
    void every_stream_counts_its_versions_without_gaps() {
        Map<String, Long> next = new HashMap<>();
        for (Fact fact : facts) {
            assertThat(fact.version()).isEqualTo(next.getOrDefault(fact.stream(), 0L));
            next.put(fact.stream(), fact.version() + 1);
        }
    }

    @Test
    void every_fact_counts_in_one_of_the_ten_years() {
        assertThat(entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.year()).isBetween(2016, 2025));
    }

    @Test
    void what_is_taken_back_was_there() {
        Map<String, Long> figures = new HashMap<>();
        for (LedgerEntry entry : entries()) {
            String figure = entry.unit() + " " + entry.year() + " " + entry.indicator();
            assertThat(figures.merge(figure, entry.delta(), Long::sum)).as(figure).isNotNegative();
        }
    }

    @Test
    void every_figure_is_moved_that_the_demo_year_moves() {
        assertThat(entries())
                .extracting(LedgerEntry::indicator)
                .contains(
                        Indicator.ACTIVITIES,
                        Indicator.PARTICIPANT_TURNS,
                        Indicator.CASH_VND,
                        Indicator.GOODS_VND,
                        Indicator.YOUTH_WORKS_UNIT,
                        Indicator.INITIATIVES,
                        Indicator.RESEARCH_TOPICS,
                        Indicator.BENEFIT_VND);
    }

    @Test
    void it_is_the_same_in_every_run() {
        List<Fact> again = new ArrayList<>();
        new History(EVENTS).tell((at, told) -> again.addAll(told));

        assertThat(again).isEqualTo(facts);
    }

    @Test
    void batches_are_as_frequent_as_in_the_demo_year() {
        long batches =
                facts.stream()
                        .filter(fact -> fact.event() instanceof ActivityEvent.BatchRecorded)
                        .count();
        assertThat(batches / (double) EVENTS).isBetween(0.21, 0.24);
    }

    private List<LedgerEntry> entries() {
        return facts.stream().flatMap(fact -> fact.event().ledgerEntries().stream()).toList();
    }
}
