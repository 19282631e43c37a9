package vn.sovang.query.donation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.Donor;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;

/**
 * Cash or goods, never both. @param valuations of the goods, in the order in which they were made
 */
record DonationView(
        UUID id,
        UnitCode unit,
        @Nullable ActivityId activity,
        LocalDate receivedOn,
        @Nullable Long cashVnd,
        @Nullable Goods goods,
        List<Valuation> valuations,
        @Nullable String purpose,
        @Nullable Donor donor,
        ItemState state,
        Instant recordedAt,
        @Nullable String voidReason,
        LogPosition asOf) {

    record Valuation(long valueVnd, String method, LocalDate valuedOn) {

        static Valuation of(DonationEvent.GoodsValued event) {
            return new Valuation(event.valueVnd(), event.method(), event.valuedOn());
        }
    }
}
