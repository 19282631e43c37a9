package vn.sovang.benchmark.history;

import java.util.function.Function;
import java.util.function.Predicate;
import vn.sovang.benchmark.world.Fact;

/** All that goes on in the province: tells the next event of a kind. */
final class Stories {

    private final Shelf<ActivityStory> activities = new Shelf<>(ActivityStory::new);
    private final Shelf<DonationStory> donations = new Shelf<>(DonationStory::new);
    private final Shelf<InitiativeStory> initiatives = new Shelf<>(InitiativeStory::new);
    private final Shelf<YouthWorkStory> youthWorks = new Shelf<>(YouthWorkStory::new);

    Fact next(Kind kind, Telling now) {
        return switch (kind) {
            case ACTIVITY_RECORDED -> activities.begin(now, ActivityStory::recorded);
            case BATCH_RECORDED ->
                    activity(now, ActivityStory::stands, each -> each.batchRecorded(now));
            case BATCH_CORRECTED ->
                    activity(now, ActivityStory::isAttended, each -> each.batchCorrected(now));
            case BATCH_VOIDED ->
                    activity(now, ActivityStory::isAttended, ActivityStory::batchVoided);
            case ACTIVITY_CORRECTED ->
                    activity(now, ActivityStory::stands, ActivityStory::corrected);
            case ACTIVITY_VOIDED -> activity(now, ActivityStory::stands, ActivityStory::makeVoid);
            case CASH_RECEIVED -> donations.begin(now, each -> each.cashReceived(now));
            case GOODS_RECEIVED -> donations.begin(now, each -> each.goodsReceived(now));
            case GOODS_VALUED ->
                    donation(now, DonationStory::waitsForValue, each -> each.valued(now));
            case CASH_CORRECTED ->
                    donation(now, DonationStory::isCash, each -> each.cashCorrected(now));
            case DONATION_VOIDED -> donation(now, DonationStory::stands, DonationStory::makeVoid);
            case INITIATIVE_SUBMITTED -> initiatives.begin(now, InitiativeStory::submitted);
            case INITIATIVE_RECOGNISED ->
                    initiative(now, InitiativeStory::canBeRecognised, each -> each.recognised(now));
            case BENEFIT_ASSESSED ->
                    initiative(
                            now,
                            InitiativeStory::waitsForBenefit,
                            each -> each.benefitAssessed(now));
            case RECOGNITION_WITHDRAWN ->
                    initiative(now, InitiativeStory::isRecognised, InitiativeStory::withdrawn);
            case INITIATIVE_VOIDED ->
                    initiative(now, InitiativeStory::stands, InitiativeStory::makeVoid);
            case YOUTH_WORK_REGISTERED -> youthWorks.begin(now, YouthWorkStory::registered);
            case YOUTH_WORK_HANDED_OVER ->
                    youthWork(now, YouthWorkStory::isUnderWay, each -> each.handedOver(now));
            case YOUTH_WORK_VOIDED ->
                    youthWork(now, YouthWorkStory::stands, YouthWorkStory::makeVoid);
        };
    }

    private Fact activity(
            Telling now, Predicate<ActivityStory> may, Function<ActivityStory, Fact> next) {
        return activities.goOn(now, may, next, ActivityStory::recorded);
    }

    private Fact donation(
            Telling now, Predicate<DonationStory> may, Function<DonationStory, Fact> next) {
        return donations.goOn(now, may, next, each -> each.cashReceived(now));
    }

    private Fact initiative(
            Telling now, Predicate<InitiativeStory> may, Function<InitiativeStory, Fact> next) {
        return initiatives.goOn(now, may, next, InitiativeStory::submitted);
    }

    private Fact youthWork(
            Telling now, Predicate<YouthWorkStory> may, Function<YouthWorkStory, Fact> next) {
        return youthWorks.goOn(now, may, next, YouthWorkStory::registered);
    }
}
