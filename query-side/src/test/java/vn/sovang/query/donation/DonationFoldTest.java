package vn.sovang.query.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationId;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;
import vn.sovang.query.world.Histories;

class DonationFoldTest {

    private static final DonationId ID = new DonationId(UUID.randomUUID());
    private static final Goods GIFTS = new Goods("Quà Tết", 60, "suất", null);

    private static final Event RECEIVED =
            new DonationEvent.GoodsReceived(
                    ID, unit("khoi"), null, day("2023-01-10"), GIFTS, "Tết", null);

    @Test
    void valuing_goods_keeps_their_quantity_and_every_valuation() {
        DonationView view =
                view(RECEIVED, valued(null, 20_000_000), valued(20_000_000L, 18_000_000));
        assertThat(view.goods()).isEqualTo(new Goods("Quà Tết", 60, "suất", 18_000_000L));
        assertThat(view.valuations())
                .extracting(DonationView.Valuation::valueVnd)
                .containsExactly(20_000_000L, 18_000_000L);
        assertThat(view.state()).isEqualTo(ItemState.CURRENT);
    }

    @Test
    void a_correction_without_a_value_leaves_the_goods_unvalued() {
        Goods fewer = new Goods("Quà Tết", 50, "suất", null);
        DonationView view =
                view(
                        RECEIVED,
                        new DonationEvent.GoodsCorrected(
                                ID,
                                unit("khoi"),
                                day("2023-01-10"),
                                "Tết",
                                GIFTS,
                                fewer,
                                "Đếm lại"));
        assertThat(view.goods()).isEqualTo(fewer);
        assertThat(view.state()).isEqualTo(ItemState.CORRECTED);
        assertThat(view.recordedAt()).isEqualTo(Histories.AT);
    }

    @Test
    void a_voided_donation_says_why() {
        DonationView view =
                view(
                        RECEIVED,
                        new DonationEvent.Voided(
                                ID, unit("khoi"), day("2023-01-10"), "Tết", null, GIFTS, "Nhầm"));
        assertThat(view.state()).isEqualTo(ItemState.VOIDED);
        assertThat(view.voidReason()).isEqualTo("Nhầm");
    }

    private static Event valued(@Nullable Long before, long value) {
        return new DonationEvent.GoodsValued(
                ID,
                unit("khoi"),
                day("2023-01-10"),
                before,
                value,
                "Giá thị trường",
                day("2023-01-12"));
    }

    private static DonationView view(Event... events) {
        return DonationFold.of(Histories.of(events)).orElseThrow().view(LogPosition.BEGINNING);
    }
}
