package vn.sovang.command.donation;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.donation.DonationExamples.ACTIVITY;
import static vn.sovang.command.donation.DonationExamples.CASH;
import static vn.sovang.command.donation.DonationExamples.DONATION;
import static vn.sovang.command.donation.DonationExamples.DONOR;
import static vn.sovang.command.donation.DonationExamples.GOODS;
import static vn.sovang.command.donation.DonationExamples.PURPOSE;
import static vn.sovang.command.donation.DonationExamples.giftSets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.OtherActivity.State;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.donation.DonationEvent.CashReceived;
import vn.sovang.event.unit.UnitCode;

class ReceiveDonationTest {

    private static final long MOST_VND = 1_000_000_000_000_000L;

    private final Decisions donations = DonationExamples.donations();

    @Test
    void cash_is_received_for_an_activity() {
        donations
                .beside(ACTIVITY, State.STANDING)
                .when(cash(THAN, "2023-12-20", ACTIVITY))
                .then(CASH);
    }

    @Test
    void goods_are_received_without_a_value() {
        donations
                .when(
                        new DonationCommand.Receive(
                                DONATION,
                                THAN,
                                null,
                                day("2023-12-20"),
                                null,
                                giftSets(60, null),
                                PURPOSE,
                                DONOR))
                .then(GOODS);
    }

    @Test
    void the_largest_amount_fits() {
        donations
                .when(
                        new DonationCommand.Receive(
                                DONATION,
                                THAN,
                                null,
                                day("2023-12-20"),
                                MOST_VND,
                                null,
                                null,
                                null))
                .then(
                        new CashReceived(
                                DONATION, THAN, null, day("2023-12-20"), MOST_VND, null, null));
    }

    @Test
    void an_activity_that_is_not_recorded_is_unknown() {
        donations
                .when(cash(THAN, "2023-12-20", ACTIVITY))
                .thenRefused(new CommonRefusal.Unknown("activity", ACTIVITY.toString()));
    }

    @Test
    void a_voided_activity_takes_no_donation() {
        donations
                .beside(ACTIVITY, State.VOIDED)
                .when(cash(THAN, "2023-12-20", ACTIVITY))
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void a_unit_that_is_not_registered_receives_nothing() {
        donations
                .when(cash(NOBODY, "2023-12-20", null))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void what_comes_today_is_received_and_what_comes_tomorrow_is_not() {
        donations.when(cash(DIEN, "2024-01-15", null)).then(received(DIEN, "2024-01-15"));
        DonationExamples.donations()
                .when(cash(DIEN, "2024-01-16", null))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void nothing_is_received_before_a_unit_was_founded() {
        donations
                .when(cash(CANG, "2023-06-30", null))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
        DonationExamples.donations()
                .when(cash(CANG, "2023-07-01", null))
                .then(received(CANG, "2023-07-01"));
    }

    @Test
    void nothing_is_received_from_the_end_of_a_unit_on() {
        donations
                .knowing(ended(MO, "2023-09-01"))
                .when(cash(MO, "2023-09-01", null))
                .thenRefused(new UnitRefusal.Ended(MO));
    }

    @Test
    void what_was_received_before_the_end_may_be_recorded_late() {
        donations
                .knowing(ended(MO, "2023-09-01"))
                .when(cash(MO, "2023-08-31", null))
                .then(received(MO, "2023-08-31"));
    }

    @Test
    void the_recorder_of_the_unit_or_above_records() {
        donations
                .byRecorderOf(TINH_DOAN)
                .when(cash(MO, "2023-12-20", null))
                .then(received(MO, "2023-12-20"));
    }

    @Test
    void another_units_recorder_does_not() {
        donations
                .byRecorderOf(DIEN)
                .when(cash(THAN, "2023-12-20", null))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    @Test
    void unit_authority_activity_and_date_are_asked_in_this_order() {
        donations
                .byRecorderOf(DIEN)
                .when(cash(NOBODY, "2999-01-01", ACTIVITY))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        DonationExamples.donations()
                .byRecorderOf(DIEN)
                .when(cash(THAN, "2999-01-01", ACTIVITY))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        DonationExamples.donations()
                .when(cash(THAN, "2999-01-01", ACTIVITY))
                .thenRefused(new CommonRefusal.Unknown("activity", ACTIVITY.toString()));
        DonationExamples.donations()
                .knowing(ended(THAN, "2023-09-01"))
                .when(cash(THAN, "2999-01-01", null))
                .thenRefused(new CommonRefusal.DateInFuture(day("2999-01-01")));
    }

    private static DonationCommand cash(UnitCode unit, String on, @Nullable ActivityId activity) {
        return new DonationCommand.Receive(
                DONATION, unit, activity, day(on), DonationExamples.CASH_VND, null, PURPOSE, DONOR);
    }

    private static CashReceived received(UnitCode unit, String on) {
        return new CashReceived(
                DONATION, unit, null, day(on), DonationExamples.CASH_VND, PURPOSE, DONOR);
    }
}
