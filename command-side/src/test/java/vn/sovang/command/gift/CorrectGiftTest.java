package vn.sovang.command.gift;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.gift.GiftExamples.ACTIVITY;
import static vn.sovang.command.gift.GiftExamples.GIFT;
import static vn.sovang.command.gift.GiftExamples.NONE;
import static vn.sovang.command.gift.GiftExamples.RECORDED;
import static vn.sovang.command.gift.GiftExamples.SIXTY;
import static vn.sovang.command.gift.GiftExamples.VOIDED;
import static vn.sovang.command.gift.GiftExamples.WHY;
import static vn.sovang.command.gift.GiftExamples.corrected;
import static vn.sovang.command.gift.GiftExamples.sets;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.OtherActivity;
import vn.sovang.event.activity.ActivityId;

class CorrectGiftTest {

    private static final ActivityId OTHER = new ActivityId(new UUID(0, 3));

    private final Decisions gifts = GiftExamples.gifts();

    @Test
    void sets_are_corrected_and_the_rest_kept_though_the_activity_was_voided_since() {
        gifts.given(RECORDED)
                .beside(ACTIVITY, OtherActivity.State.VOIDED)
                .when(setsOf(55))
                .then(corrected(SIXTY, sets(55, 18_000_000L, ACTIVITY)));
    }

    @Test
    void value_and_activity_can_be_cleared() {
        gifts.given(RECORDED)
                .when(
                        correct(
                                new DetailChanges(
                                        NONE.on(),
                                        NONE.recipients(),
                                        NONE.sets(),
                                        new Change.Clear<>(),
                                        new Change.Clear<>())))
                .then(corrected(SIXTY, sets(60, null, null)));
    }

    @Test
    void another_activity_must_be_known_and_stand() {
        gifts.given(RECORDED)
                .when(at(OTHER))
                .thenRefused(new CommonRefusal.Unknown("activity", OTHER.toString()));
        GiftExamples.gifts()
                .given(RECORDED)
                .beside(OTHER, OtherActivity.State.STANDING)
                .when(at(OTHER))
                .then(corrected(SIXTY, sets(60, 18_000_000L, OTHER)));
    }

    @Test
    void a_correction_that_changes_nothing_appends_nothing() {
        gifts.given(RECORDED).when(correct(NONE)).thenNothingChanges();
        GiftExamples.gifts().given(RECORDED).when(at(ACTIVITY)).thenNothingChanges();
    }

    @Test
    void gifts_do_not_move_into_the_future() {
        gifts.given(RECORDED)
                .when(
                        correct(
                                new DetailChanges(
                                        new Change.Set<>(day("2024-01-16")),
                                        NONE.recipients(),
                                        NONE.sets(),
                                        NONE.valueVnd(),
                                        NONE.activity())))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void a_gift_is_voided_once_and_not_corrected_afterwards() {
        GiftCommand makeVoid = new GiftCommand.Void(GIFT, WHY);
        gifts.given(RECORDED).when(makeVoid).then(VOIDED);
        GiftExamples.gifts()
                .given(RECORDED, VOIDED)
                .when(makeVoid)
                .thenRefused(new CommonRefusal.Voided("gift"));
        GiftExamples.gifts()
                .given(RECORDED, VOIDED)
                .when(setsOf(55))
                .thenRefused(new CommonRefusal.Voided("gift"));
    }

    @Test
    void another_units_recorder_neither_corrects_nor_voids() {
        gifts.given(RECORDED)
                .byRecorderOf(DIEN)
                .when(setsOf(55))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        GiftExamples.gifts()
                .given(RECORDED, VOIDED)
                .byRecorderOf(DIEN)
                .when(new GiftCommand.Void(GIFT, WHY))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    private static GiftCommand setsOf(long sets) {
        return correct(
                new DetailChanges(
                        NONE.on(),
                        NONE.recipients(),
                        new Change.Set<>(sets),
                        NONE.valueVnd(),
                        NONE.activity()));
    }

    private static GiftCommand at(ActivityId activity) {
        return correct(
                new DetailChanges(
                        NONE.on(),
                        NONE.recipients(),
                        NONE.sets(),
                        NONE.valueVnd(),
                        new Change.Set<>(activity)));
    }

    private static GiftCommand correct(DetailChanges changes) {
        return new GiftCommand.Correct(GIFT, changes, WHY);
    }
}
