package vn.sovang.event.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;
import static vn.sovang.event.Days.entry;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.event.Indicator;
import vn.sovang.event.headcount.HeadcountEvent.Corrected;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.event.headcount.HeadcountEvent.Recorded;
import vn.sovang.event.headcount.HeadcountEvent.Voided;

class HeadcountLedgerTest {

    private static final HeadcountId HEADCOUNT = new HeadcountId(new UUID(0, 1));
    private static final Details TWELVE =
            new Details(HeadcountKind.PARTY_ADMITTED, day("2023-05-19"), 12, "QĐ 7");

    @ParameterizedTest
    @CsvSource({
        "PARTY_NOMINATED, PARTY_NOMINATED",
        "PARTY_ADMITTED, PARTY_ADMITTED",
        "PARTY_OFFICIAL, PARTY_OFFICIAL"
    })
    void people_count_as_what_they_became_on_their_day(HeadcountKind kind, Indicator indicator) {
        assertThat(
                        new Recorded(
                                        HEADCOUNT,
                                        THAN,
                                        new Details(kind, day("2023-05-19"), 12, null))
                                .ledgerEntries())
                .containsExactly(entry(THAN, indicator, "2023-05-19", 12));
    }

    @Test
    void a_corrected_number_adds_the_difference() {
        assertThat(corrected(new Details(TWELVE.kind(), TWELVE.on(), 9, "QĐ 7")).ledgerEntries())
                .containsExactly(entry(THAN, Indicator.PARTY_ADMITTED, "2023-05-19", -3));
    }

    @Test
    void a_corrected_day_or_kind_moves_all_people() {
        Details moved = new Details(HeadcountKind.PARTY_OFFICIAL, day("2024-01-02"), 12, "QĐ 7");
        assertThat(corrected(moved).ledgerEntries())
                .containsExactly(
                        entry(THAN, Indicator.PARTY_ADMITTED, "2023-05-19", -12),
                        entry(THAN, Indicator.PARTY_OFFICIAL, "2024-01-02", 12));
    }

    @Test
    void a_corrected_decision_moves_no_figure() {
        Details cited = new Details(TWELVE.kind(), TWELVE.on(), 12, "QĐ 8");
        assertThat(corrected(cited).ledgerEntries()).isEmpty();
    }

    @Test
    void a_void_takes_back_what_stood() {
        assertThat(new Voided(HEADCOUNT, THAN, TWELVE, "nhập nhầm").ledgerEntries())
                .containsExactly(entry(THAN, Indicator.PARTY_ADMITTED, "2023-05-19", -12));
    }

    private static Corrected corrected(Details current) {
        return new Corrected(HEADCOUNT, THAN, TWELVE, current, "đối chiếu");
    }
}
