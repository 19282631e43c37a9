package vn.sovang.command.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.donation.DonationExamples.ACTIVITY;
import static vn.sovang.command.donation.DonationExamples.CASH;
import static vn.sovang.command.donation.DonationExamples.CASH_VND;
import static vn.sovang.command.donation.DonationExamples.CASH_VOIDED;
import static vn.sovang.command.donation.DonationExamples.DONATION;
import static vn.sovang.command.donation.DonationExamples.GOODS;
import static vn.sovang.command.donation.DonationExamples.PURPOSE;
import static vn.sovang.command.donation.DonationExamples.RECEIVED_ON;
import static vn.sovang.command.donation.DonationExamples.WHY;
import static vn.sovang.command.donation.DonationExamples.corrected;
import static vn.sovang.command.donation.DonationExamples.giftSets;
import static vn.sovang.command.donation.DonationExamples.valued;
import static vn.sovang.command.donation.DonationExamples.voided;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.OtherActivity.State;
import vn.sovang.event.donation.DonationEvent.Voided;

class VoidDonationTest {

    private static final DonationCommand VOID = new DonationCommand.Void(DONATION, WHY);

    private final Decisions donations = DonationExamples.donations();

    @Test
    void voided_cash_carries_the_cash_that_is_taken_back() {
        donations.given(CASH).when(VOID).then(CASH_VOIDED);
    }

    @Test
    void corrected_cash_is_taken_back_as_corrected() {
        donations
                .given(CASH, corrected(CASH_VND, 300))
                .when(VOID)
                .then(new Voided(DONATION, THAN, RECEIVED_ON, PURPOSE, 300L, null, WHY));
    }

    @Test
    void voided_goods_carry_their_last_value() {
        donations
                .given(GOODS, valued(null, 20), valued(20L, 18))
                .when(VOID)
                .then(voided(giftSets(60, 18L)));
    }

    @Test
    void unvalued_goods_are_voided_without_a_value() {
        donations.given(GOODS).when(VOID).then(voided(giftSets(60, null)));
    }

    @Test
    void a_donation_is_voided_once() {
        donations
                .given(CASH, CASH_VOIDED)
                .when(VOID)
                .thenRefused(new CommonRefusal.Voided("donation"));
    }

    @Test
    void a_donation_stays_though_its_activity_was_voided_and_can_be_voided_by_itself() {
        donations.given(CASH).beside(ACTIVITY, State.VOIDED).when(VOID).then(CASH_VOIDED);
    }

    @Test
    void a_donation_to_a_unit_that_ended_can_be_voided() {
        donations.given(CASH).knowing(ended(THAN, "2023-12-31")).when(VOID).then(CASH_VOIDED);
    }

    @Test
    void another_units_recorder_does_not_void() {
        donations
                .given(CASH, CASH_VOIDED)
                .byRecorderOf(DIEN)
                .when(VOID)
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void programs_know_refusals_by_their_codes() {
        assertThat(new DonationRefusal.IsCash().code()).isEqualTo("donation-is-cash");
        assertThat(new DonationRefusal.IsGoods().code()).isEqualTo("donation-is-goods");
        assertThat(new DonationRefusal.IsCash().status()).isEqualTo(409);
        assertThat(new DonationRefusal.IsGoods().status()).isEqualTo(409);
    }
}
