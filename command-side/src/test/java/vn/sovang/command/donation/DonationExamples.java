package vn.sovang.command.donation;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.donation.DonationEvent.CashCorrected;
import vn.sovang.event.donation.DonationEvent.CashReceived;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationEvent.GoodsCorrected;
import vn.sovang.event.donation.DonationEvent.GoodsReceived;
import vn.sovang.event.donation.DonationEvent.GoodsValued;
import vn.sovang.event.donation.DonationEvent.Voided;
import vn.sovang.event.donation.DonationId;
import vn.sovang.event.donation.Donor;

/** 500 million of cash, and 60 gift sets. */
final class DonationExamples {

    static final DonationId DONATION = new DonationId(new UUID(0, 1));
    static final ActivityId ACTIVITY = new ActivityId(new UUID(0, 2));
    static final LocalDate RECEIVED_ON = day("2023-12-20");
    static final String PURPOSE = "Tết vì người nghèo";
    static final String WHY = "đối chiếu chứng từ";
    static final Donor DONOR = new Donor(Donor.Kind.ORGANISATION, "Công ty Than");
    static final long CASH_VND = 500_000_000;
    static final CashReceived CASH =
            new CashReceived(DONATION, THAN, ACTIVITY, RECEIVED_ON, CASH_VND, PURPOSE, DONOR);
    static final GoodsReceived GOODS =
            new GoodsReceived(
                    DONATION, THAN, null, RECEIVED_ON, giftSets(60, null), PURPOSE, DONOR);
    static final Voided CASH_VOIDED =
            new Voided(DONATION, THAN, RECEIVED_ON, PURPOSE, CASH_VND, null, WHY);

    private DonationExamples() {}

    static Decisions donations() {
        return Decisions.about(Donation.class);
    }

    static Goods giftSets(long quantity, @Nullable Long valueVnd) {
        return new Goods("suất quà", quantity, "suất", valueVnd);
    }

    static GoodsValued valued(@Nullable Long previousVnd, long valueVnd) {
        return new GoodsValued(
                DONATION, THAN, RECEIVED_ON, previousVnd, valueVnd, "giá chợ", day("2024-01-10"));
    }

    static CashCorrected corrected(long previousVnd, long cashVnd) {
        return new CashCorrected(DONATION, THAN, RECEIVED_ON, PURPOSE, previousVnd, cashVnd, WHY);
    }

    static GoodsCorrected corrected(Goods previous, Goods current) {
        return new GoodsCorrected(DONATION, THAN, RECEIVED_ON, PURPOSE, previous, current, WHY);
    }

    static Voided voided(Goods goods) {
        return new Voided(DONATION, THAN, RECEIVED_ON, PURPOSE, null, goods, WHY);
    }
}
