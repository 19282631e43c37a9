package vn.sovang.command.gift;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.gift.GiftExamples.ACTIVITY;
import static vn.sovang.command.gift.GiftExamples.GIFT;
import static vn.sovang.command.gift.GiftExamples.RECORDED;
import static vn.sovang.command.gift.GiftExamples.SIXTY;
import static vn.sovang.command.gift.GiftExamples.sets;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.OtherActivity;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.GiftEvent.Recorded;
import vn.sovang.event.unit.UnitCode;

class RecordGiftTest {

    private final Decisions gifts = GiftExamples.gifts();

    @Test
    void gifts_given_at_an_activity_are_recorded() {
        gifts.beside(ACTIVITY, OtherActivity.State.STANDING).when(record(THAN)).then(RECORDED);
    }

    @Test
    void gifts_need_neither_an_activity_nor_a_value() {
        Details plain = sets(60, null, null);
        gifts.when(new GiftCommand.Record(GIFT, THAN, plain)).then(new Recorded(GIFT, THAN, plain));
    }

    @Test
    void the_activity_is_known_and_stands() {
        gifts.when(record(THAN))
                .thenRefused(new CommonRefusal.Unknown("activity", ACTIVITY.toString()));
        GiftExamples.gifts()
                .beside(ACTIVITY, OtherActivity.State.VOIDED)
                .when(record(THAN))
                .thenRefused(new CommonRefusal.Voided("activity"));
    }

    @Test
    void nothing_is_given_tomorrow_or_before_the_unit_was_founded() {
        gifts.on("2023-07-26")
                .when(new GiftCommand.Record(GIFT, THAN, sets(1, null, null)))
                .thenRefused(new CommonRefusal.DateInFuture(day("2023-07-27")));
        Details early =
                new Details(day("2023-06-30"), SIXTY.recipients(), SIXTY.sets(), null, null);
        GiftExamples.gifts()
                .when(new GiftCommand.Record(GIFT, CANG, early))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
    }

    @Test
    void unit_authority_and_activity_are_asked_in_this_order() {
        gifts.byRecorderOf(DIEN)
                .when(record(NOBODY))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        GiftExamples.gifts()
                .byRecorderOf(DIEN)
                .when(record(THAN))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    private static GiftCommand record(UnitCode unit) {
        return new GiftCommand.Record(GIFT, unit, SIXTY);
    }
}
