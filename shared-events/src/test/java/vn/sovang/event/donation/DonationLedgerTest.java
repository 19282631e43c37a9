package vn.sovang.event.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;
import static vn.sovang.event.Days.entry;
import static vn.sovang.event.Days.sum;
import static vn.sovang.event.Indicator.CASH_VND;
import static vn.sovang.event.Indicator.GOODS_VND;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.donation.DonationEvent.CashCorrected;
import vn.sovang.event.donation.DonationEvent.CashReceived;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationEvent.GoodsCorrected;
import vn.sovang.event.donation.DonationEvent.GoodsReceived;
import vn.sovang.event.donation.DonationEvent.GoodsValued;
import vn.sovang.event.donation.DonationEvent.Voided;

class DonationLedgerTest {

    private static final DonationId DONATION = new DonationId(new UUID(0, 1));
    private static final String RECEIVED = "2023-12-20";
    private static final long MOST_VND = 1_000_000_000_000_000L;

    @Test
    void cash_counts_on_the_day_of_receipt() {
        assertThat(cash(MOST_VND).ledgerEntries())
                .containsExactly(entry(THAN, CASH_VND, RECEIVED, MOST_VND));
    }

    @Test
    void unvalued_goods_add_nothing() {
        assertThat(received(null).ledgerEntries()).isEmpty();
    }

    @Test
    void goods_received_with_a_value_count_at_once_and_as_goods() {
        assertThat(received(20_000_000L).ledgerEntries())
                .containsExactly(entry(THAN, GOODS_VND, RECEIVED, 20_000_000));
    }

    @Test
    void the_first_valuation_counts_in_the_year_of_receipt_whenever_it_was_made() {
        assertThat(valued(null, 20_000_000).ledgerEntries())
                .containsExactly(entry(THAN, GOODS_VND, RECEIVED, 20_000_000));
    }

    @Test
    void gift_sets_revalued_from_20_to_18_million_are_2_million_less_in_the_year_received() {
        Event[] history = {
            received(null), valued(null, 20_000_000), valued(20_000_000L, 18_000_000)
        };
        assertThat(history[2].ledgerEntries())
                .containsExactly(entry(THAN, GOODS_VND, RECEIVED, -2_000_000));
        assertThat(sum(GOODS_VND, history)).isEqualTo(18_000_000);
    }

    @Test
    void a_valuation_of_nothing_or_of_the_same_is_no_entry() {
        assertThat(valued(null, 0).ledgerEntries()).isEmpty();
        assertThat(valued(5L, 5).ledgerEntries()).isEmpty();
    }

    @Test
    void corrected_cash_adds_the_difference() {
        CashCorrected corrected =
                new CashCorrected(DONATION, THAN, day(RECEIVED), null, 500, 300, "nhập thừa");
        assertThat(corrected.ledgerEntries())
                .containsExactly(entry(THAN, CASH_VND, RECEIVED, -200));
    }

    @Test
    void corrected_goods_that_lose_their_value_take_it_back() {
        assertThat(corrected(20_000_000L, null).ledgerEntries())
                .containsExactly(entry(THAN, GOODS_VND, RECEIVED, -20_000_000));
        assertThat(corrected(null, 7L).ledgerEntries())
                .containsExactly(entry(THAN, GOODS_VND, RECEIVED, 7));
        assertThat(corrected(null, null).ledgerEntries()).isEmpty();
    }

    @Test
    void voided_cash_is_taken_back() {
        assertThat(
                        new Voided(DONATION, THAN, day(RECEIVED), null, 500L, null, "nhầm")
                                .ledgerEntries())
                .containsExactly(entry(THAN, CASH_VND, RECEIVED, -500));
    }

    @Test
    void voided_goods_take_back_the_value_they_had_if_any() {
        assertThat(
                        new Voided(DONATION, THAN, day(RECEIVED), null, null, goods(18L), "nhầm")
                                .ledgerEntries())
                .containsExactly(entry(THAN, GOODS_VND, RECEIVED, -18));
        assertThat(
                        new Voided(DONATION, THAN, day(RECEIVED), null, null, goods(null), "nhầm")
                                .ledgerEntries())
                .isEmpty();
    }

    private static CashReceived cash(long vnd) {
        return new CashReceived(DONATION, THAN, null, day(RECEIVED), vnd, null, null);
    }

    private static Goods goods(@Nullable Long valueVnd) {
        return new Goods("suất quà", 60, "suất", valueVnd);
    }

    private static GoodsReceived received(@Nullable Long valueVnd) {
        return new GoodsReceived(DONATION, THAN, null, day(RECEIVED), goods(valueVnd), null, null);
    }

    private static GoodsValued valued(@Nullable Long previousVnd, long valueVnd) {
        return new GoodsValued(
                DONATION,
                THAN,
                day(RECEIVED),
                previousVnd,
                valueVnd,
                "giá thị trường",
                day("2024-02-29"));
    }

    private static GoodsCorrected corrected(@Nullable Long previousVnd, @Nullable Long currentVnd) {
        return new GoodsCorrected(
                DONATION,
                THAN,
                day(RECEIVED),
                null,
                goods(previousVnd),
                goods(currentVnd),
                "kiểm lại");
    }
}
