package vn.sovang.command.donation;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.donation.DonationExamples.CASH;
import static vn.sovang.command.donation.DonationExamples.CASH_VND;
import static vn.sovang.command.donation.DonationExamples.CASH_VOIDED;
import static vn.sovang.command.donation.DonationExamples.DONATION;
import static vn.sovang.command.donation.DonationExamples.GOODS;
import static vn.sovang.command.donation.DonationExamples.WHY;
import static vn.sovang.command.donation.DonationExamples.corrected;
import static vn.sovang.command.donation.DonationExamples.giftSets;
import static vn.sovang.command.donation.DonationExamples.valued;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.donation.DonationEvent.Goods;

class CorrectDonationTest {

    private final Decisions donations = DonationExamples.donations();

    @Test
    void cash_is_corrected() {
        donations.given(CASH).when(cash(300)).then(corrected(CASH_VND, 300));
    }

    @Test
    void a_correction_of_a_correction_starts_from_what_stands() {
        donations.given(CASH, corrected(CASH_VND, 300)).when(cash(400)).then(corrected(300, 400));
    }

    @Test
    void the_whole_description_of_goods_is_replaced() {
        Goods blankets = new Goods("chăn ấm", 30, "chiếc", 9_000_000L);
        donations.given(GOODS).when(goods(blankets)).then(corrected(giftSets(60, null), blankets));
    }

    @Test
    void goods_corrected_without_a_value_are_not_valued_any_more() {
        donations
                .given(GOODS, valued(null, 20_000_000))
                .when(goods(giftSets(60, null)))
                .then(corrected(giftSets(60, 20_000_000L), giftSets(60, null)));
    }

    @Test
    void a_correction_that_changes_nothing_appends_nothing() {
        donations.given(CASH).when(cash(CASH_VND)).thenNothingChanges();
        DonationExamples.donations()
                .given(GOODS)
                .when(goods(giftSets(60, null)))
                .thenNothingChanges();
        DonationExamples.donations()
                .given(GOODS, valued(null, 20))
                .when(goods(giftSets(60, 20L)))
                .thenNothingChanges();
    }

    @Test
    void cash_does_not_become_goods() {
        donations
                .given(CASH)
                .when(goods(giftSets(60, null)))
                .thenRefused(new DonationRefusal.IsCash());
    }

    @Test
    void goods_do_not_become_cash() {
        donations.given(GOODS).when(cash(300)).thenRefused(new DonationRefusal.IsGoods());
    }

    @Test
    void a_donation_to_a_unit_that_ended_can_be_corrected() {
        donations
                .given(CASH)
                .knowing(ended(THAN, "2023-12-31"))
                .when(cash(300))
                .then(corrected(CASH_VND, 300));
    }

    @Test
    void a_voided_donation_is_not_corrected() {
        donations
                .given(CASH, CASH_VOIDED)
                .when(cash(300))
                .thenRefused(new CommonRefusal.Voided("donation"));
    }

    @Test
    void another_units_recorder_does_not_correct() {
        donations
                .given(CASH)
                .byRecorderOf(DIEN)
                .when(cash(300))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void authority_void_and_kind_are_asked_in_this_order() {
        donations
                .given(CASH, CASH_VOIDED)
                .byRecorderOf(MO)
                .when(goods(giftSets(1, null)))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        DonationExamples.donations()
                .given(CASH, CASH_VOIDED)
                .when(goods(giftSets(1, null)))
                .thenRefused(new CommonRefusal.Voided("donation"));
    }

    private static DonationCommand cash(long vnd) {
        return new DonationCommand.Correct(DONATION, vnd, null, WHY);
    }

    private static DonationCommand goods(Goods goods) {
        return new DonationCommand.Correct(DONATION, null, goods, WHY);
    }
}
