package vn.sovang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.turns;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Indicator;

class StandingsTest {

    private final Standings standings = new Standings(Map.of());

    @Test
    void a_standing_is_due_with_the_sixteenth_entry_and_not_before() {
        assertThat(standings.after(rows(1, 15))).isEmpty();
        assertThat(standings.after(rows(16, 1)))
                .extracting(Standing::scope, Standing::position, Standing::entries)
                .containsExactlyInAnyOrder(tuple("than", 16L, 16L), tuple("", 16L, 16L));
    }

    @Test
    void sums_hold_what_occurred_in_each_month() {
        MonthlySums sums = MonthlySums.read(standings.after(rows(1, 16)).getFirst().sums());
        assertThat(sums.of(Indicator.PARTICIPANT_TURNS, Month.MAY)).isZero();
        assertThat(sums.of(Indicator.PARTICIPANT_TURNS, Month.JUNE)).isEqualTo(160);
        assertThat(sums.of(Indicator.ACTIVITIES, Month.JUNE)).isZero();
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
