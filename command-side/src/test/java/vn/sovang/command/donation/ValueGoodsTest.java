package vn.sovang.command.donation;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.donation.DonationExamples.CASH;
import static vn.sovang.command.donation.DonationExamples.CASH_VOIDED;
import static vn.sovang.command.donation.DonationExamples.DONATION;
import static vn.sovang.command.donation.DonationExamples.GOODS;
import static vn.sovang.command.donation.DonationExamples.RECEIVED_ON;
import static vn.sovang.command.donation.DonationExamples.corrected;
import static vn.sovang.command.donation.DonationExamples.giftSets;
import static vn.sovang.command.donation.DonationExamples.valued;
import static vn.sovang.command.donation.DonationExamples.voided;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.donation.DonationEvent.GoodsReceived;

class ValueGoodsTest {

    private final Decisions donations = DonationExamples.donations();

    @Test
    void goods_are_valued_for_the_first_time() {
        donations.given(GOODS).when(value(20_000_000)).then(valued(null, 20_000_000));
    }

    @Test
    void gift_sets_are_revalued_from_20_to_18_million() {
        donations
                .given(GOODS, valued(null, 20_000_000))
                .when(value(18_000_000))
                .then(valued(20_000_000L, 18_000_000));
    }

    @Test
    void goods_received_with_a_value_are_revalued_from_it() {
        GoodsReceived worth =
                new GoodsReceived(DONATION, THAN, null, RECEIVED_ON, giftSets(60, 7L), null, null);
        donations.given(worth).when(value(5)).then(valued(7L, 5));
    }

    @Test
    void goods_corrected_to_have_no_value_are_valued_anew() {
        donations
                .given(GOODS, valued(null, 20), corrected(giftSets(60, 20L), giftSets(50, null)))
                .when(value(18))
                .then(valued(null, 18));
    }

    @Test
    void cash_is_not_valued() {
        donations.given(CASH).when(value(18)).thenRefused(new DonationRefusal.IsCash());
    }

    @Test
    void a_valuation_of_tomorrow_has_not_been_made() {
        donations
                .given(GOODS)
                .when(new DonationCommand.ValueGoods(DONATION, 18, "giá chợ", day("2024-01-16")))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void goods_of_a_unit_that_ended_can_be_valued() {
        donations
                .given(GOODS)
                .knowing(ended(THAN, "2023-12-31"))
                .when(value(18))
                .then(valued(null, 18));
    }

    @Test
    void voided_goods_are_not_valued() {
        donations
                .given(GOODS, voided(giftSets(60, null)))
                .when(value(18))
                .thenRefused(new CommonRefusal.Voided("donation"));
    }

    @Test
    void another_units_recorder_does_not_value() {
        donations
                .given(GOODS)
                .byRecorderOf(DIEN)
                .when(value(18))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void authority_void_and_kind_are_asked_in_this_order() {
        donations
                .given(CASH, CASH_VOIDED)
                .byRecorderOf(MO)
                .when(value(18))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        DonationExamples.donations()
                .given(CASH, CASH_VOIDED)
                .when(value(18))
                .thenRefused(new CommonRefusal.Voided("donation"));
        DonationExamples.donations()
                .given(CASH)
                .when(new DonationCommand.ValueGoods(DONATION, 18, "giá chợ", day("2999-01-01")))
                .thenRefused(new DonationRefusal.IsCash());
    }

    private static DonationCommand value(long valueVnd) {
        return new DonationCommand.ValueGoods(DONATION, valueVnd, "giá chợ", day("2024-01-10"));
    }
}
