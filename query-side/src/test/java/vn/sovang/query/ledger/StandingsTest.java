package vn.sovang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.turns;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Indicator;

class StandingsTest {

    private final Standings standings = new Standings(Map.of());

    @Test
    void a_standing_is_due_with_its_last_entry_and_not_before() {
        assertThat(standings.after(rows(1, 31))).isEmpty();
        assertThat(standings.after(rows(32, 1)))
                .extracting(Standing::scope, Standing::position)
                .containsExactlyInAnyOrder(tuple("than", 32L), tuple("", 32L));
    }

    @Test
    void a_standing_carries_forward_what_the_ones_before_it_hold() {
        assertThat(turnsInJune(standings.after(rows(1, 32)).getFirst())).isZero();
        assertThat(turnsInJune(standings.after(rows(33, 32)).getFirst())).isEqualTo(320);
        assertThat(standings.open()).extracting(StandingsTest::turnsInJune).containsOnly(640L);
    }

    @Test
    void every_year_has_standings_of_its_own_whatever_order_the_years_come_in() {
        for (int number = 0; number < 48; number++) {
            String day = 2022 + number % 3 + "-06-30";
            standings.after(LedgerRow.of(number, turns(activity(), "than", day, 1)));
        }
        assertThat(standings.open())
                .extracting(Standing::scope, Standing::year, StandingsTest::listed)
                .containsExactlyInAnyOrder(
                        tuple("than", 2022, 16L),
                        tuple("than", 2023, 16L),
                        tuple("than", 2024, 16L),
                        tuple("", 2022, 16L),
                        tuple("", 2023, 16L),
                        tuple("", 2024, 16L));
    }

    @Test
    void a_standing_lists_its_entries_up_to_any_position() {
        Standing first = standings.after(rows(1, 40)).getFirst();
        List<Long> found = new ArrayList<>();
        first.entriesUpTo(3, (indicator, occurredOn, delta) -> found.add(delta));
        assertThat(found).containsExactly(10L, 10L, 10L);
    }

    @Test
    void the_open_standing_goes_on_where_it_was_left() {
        standings.after(rows(1, 40));
        Map<ScopeYear, RunningTotals> left = new HashMap<>();
        standings
                .open()
                .forEach(
                        open ->
                                left.put(
                                        new ScopeYear(open.scope(), open.year()),
                                        RunningTotals.from(open)));
        List<Standing> expected = standings.after(rows(41, 40));
        assertThat(new Standings(left).after(rows(41, 40)))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(expected);
    }

    @Test
    void an_entry_has_the_place_and_the_subject_of_its_event() {
        var donation = cash("than", "2023-05-01", 7);
        assertThat(LedgerRow.of(9, donation))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.position()).isEqualTo(9);
                            assertThat(row.subject())
                                    .isEqualTo(
                                            new Subject(
                                                    SubjectKind.DONATION,
                                                    donation.donation().value()));
                        });
    }

    private static long listed(Standing standing) {
        AtomicLong sum = new AtomicLong();
        standing.entriesUpTo(Standing.OPEN, (indicator, day, delta) -> sum.addAndGet(delta));
        return sum.get();
    }

    private static long turnsInJune(Standing standing) {
        return standing.carriedForward().of(Indicator.PARTICIPANT_TURNS, Month.JUNE);
    }

    private static List<LedgerRow> rows(long firstPosition, int count) {
        List<LedgerRow> rows = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            rows.addAll(
                    LedgerRow.of(
                            firstPosition + index, turns(activity(), "than", "2023-06-30", 10)));
        }
        return rows;
    }
}
