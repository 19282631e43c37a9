package vn.sovang.event.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.DIEN;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.entry;
import static vn.sovang.event.Indicator.LEARNING_BASES;
import static vn.sovang.event.Indicator.LEARNING_BASES_TOTAL;

import org.junit.jupiter.api.Test;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.coverage.CoverageEvent.Corrected;
import vn.sovang.event.coverage.CoverageEvent.Voided;

class CoverageLedgerTest {

    private static final Bases SEVEN_OF_NINE = new Bases(7, 9);

    @Test
    void coverage_counts_both_numbers_on_the_last_day_of_its_year() {
        assertThat(new CoverageEvent.Set(THAN, 2023, null, SEVEN_OF_NINE).ledgerEntries())
                .containsExactly(
                        entry(THAN, LEARNING_BASES, "2023-12-31", 7),
                        entry(THAN, LEARNING_BASES_TOTAL, "2023-12-31", 9));
    }

    @Test
    void setting_it_again_adds_the_difference_to_what_stood() {
        assertThat(
                        new CoverageEvent.Set(THAN, 2023, SEVEN_OF_NINE, new Bases(9, 9))
                                .ledgerEntries())
                .containsExactly(entry(THAN, LEARNING_BASES, "2023-12-31", 2));
    }

    @Test
    void a_correction_adds_the_difference() {
        assertThat(
                        new Corrected(THAN, 2023, SEVEN_OF_NINE, new Bases(7, 8), "giải thể")
                                .ledgerEntries())
                .containsExactly(entry(THAN, LEARNING_BASES_TOTAL, "2023-12-31", -1));
    }

    @Test
    void a_void_takes_both_numbers_back() {
        assertThat(new Voided(THAN, 2023, SEVEN_OF_NINE, "nhầm năm").ledgerEntries())
                .containsExactly(
                        entry(THAN, LEARNING_BASES, "2023-12-31", -7),
                        entry(THAN, LEARNING_BASES_TOTAL, "2023-12-31", -9));
    }

    @Test
    void a_unit_without_bases_moves_no_figure() {
        assertThat(new CoverageEvent.Set(THAN, 2023, null, new Bases(0, 0)).ledgerEntries())
                .isEmpty();
    }

    @Test
    void its_name_follows_from_unit_and_year() {
        CoverageId coverage = new CoverageId(THAN, 2023);
        assertThat(coverage.stream()).isEqualTo("coverage/than/2023");
        assertThat(coverage.value()).hasToString("ba87a348-fb8d-355a-9ae4-a2202105189e");
        assertThat(coverage.value())
                .isNotEqualTo(new CoverageId(THAN, 2024).value())
                .isNotEqualTo(new CoverageId(DIEN, 2023).value());
    }
}
