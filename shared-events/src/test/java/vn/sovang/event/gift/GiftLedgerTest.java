package vn.sovang.event.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;
import static vn.sovang.event.Days.entry;
import static vn.sovang.event.Indicator.GIFT_SETS;
import static vn.sovang.event.Indicator.GIFT_VND;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.gift.GiftEvent.Corrected;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.GiftEvent.Recorded;
import vn.sovang.event.gift.GiftEvent.Voided;

class GiftLedgerTest {

    private static final GiftId GIFT = new GiftId(new UUID(0, 1));

    @Test
    void gifts_count_their_sets_and_their_value_and_nothing_else() {
        assertThat(new Recorded(GIFT, THAN, sets(60, 18_000_000L)).ledgerEntries())
                .containsExactly(
                        entry(THAN, GIFT_SETS, "2023-07-27", 60),
                        entry(THAN, GIFT_VND, "2023-07-27", 18_000_000));
    }

    @Test
    void gifts_without_a_value_count_their_sets() {
        assertThat(new Recorded(GIFT, THAN, sets(60, null)).ledgerEntries())
                .containsExactly(entry(THAN, GIFT_SETS, "2023-07-27", 60));
    }

    @Test
    void a_correction_adds_the_difference_of_what_it_changes() {
        assertThat(corrected(sets(60, null), sets(60, 18_000_000L)).ledgerEntries())
                .containsExactly(entry(THAN, GIFT_VND, "2023-07-27", 18_000_000));
        assertThat(corrected(sets(60, 20L), sets(55, null)).ledgerEntries())
                .containsExactly(
                        entry(THAN, GIFT_SETS, "2023-07-27", -5),
                        entry(THAN, GIFT_VND, "2023-07-27", -20));
    }

    @Test
    void a_void_takes_back_sets_and_value() {
        assertThat(new Voided(GIFT, THAN, sets(60, 20L), "trùng").ledgerEntries())
                .containsExactly(
                        entry(THAN, GIFT_SETS, "2023-07-27", -60),
                        entry(THAN, GIFT_VND, "2023-07-27", -20));
    }

    private static Details sets(long sets, @Nullable Long valueVnd) {
        return new Details(day("2023-07-27"), Recipients.MARTYR_FAMILIES, sets, valueVnd, null);
    }

    private static Corrected corrected(Details previous, Details current) {
        return new Corrected(GIFT, THAN, previous, current, "đối chiếu");
    }
}
