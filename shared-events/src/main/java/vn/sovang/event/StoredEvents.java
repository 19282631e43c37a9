package vn.sovang.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.youthwork.YouthWorkEvent;

/**
 * The one table from event types to the names and revisions under which they are stored. Names are
 * data for ever.
 */
public final class StoredEvents {

    private static final Map<Class<? extends Event>, StoredEvent> BY_TYPE = new LinkedHashMap<>();
    private static final Map<String, StoredEvent> BY_NAME = new LinkedHashMap<>();

    static {
        add(UnitEvent.Registered.class, "unit.registered", 1);
        add(UnitEvent.Renamed.class, "unit.renamed", 1);
        add(UnitEvent.Transferred.class, "unit.transferred", 1);
        add(UnitEvent.Ended.class, "unit.ended", 1);

        add(ClusterEvent.Formed.class, "cluster.formed", 1);
        add(ClusterEvent.MembersSet.class, "cluster.members-set", 1);

        add(ActivityEvent.Recorded.class, "activity.recorded", 1);
        add(ActivityEvent.Corrected.class, "activity.corrected", 1);
        add(ActivityEvent.Voided.class, "activity.voided", 1);
        add(ActivityEvent.BatchRecorded.class, "activity.batch-recorded", 1);
        add(ActivityEvent.BatchCorrected.class, "activity.batch-corrected", 1);
        add(ActivityEvent.BatchVoided.class, "activity.batch-voided", 1);

        add(DonationEvent.CashReceived.class, "donation.cash-received", 1);
        add(DonationEvent.GoodsReceived.class, "donation.goods-received", 1);
        add(DonationEvent.GoodsValued.class, "donation.goods-valued", 1);
        add(DonationEvent.CashCorrected.class, "donation.cash-corrected", 1);
        add(DonationEvent.GoodsCorrected.class, "donation.goods-corrected", 1);
        add(DonationEvent.Voided.class, "donation.voided", 1);

        add(InitiativeEvent.Submitted.class, "initiative.submitted", 1);
        add(InitiativeEvent.Recognised.class, "initiative.recognised", 1);
        add(InitiativeEvent.RecognitionWithdrawn.class, "initiative.recognition-withdrawn", 1);
        add(InitiativeEvent.BenefitAssessed.class, "initiative.benefit-assessed", 1);
        add(InitiativeEvent.Voided.class, "initiative.voided", 1);

        add(YouthWorkEvent.Registered.class, "youth-work.registered", 1);
        add(YouthWorkEvent.HandedOver.class, "youth-work.handed-over", 1);
        add(YouthWorkEvent.Voided.class, "youth-work.voided", 1);

        add(HeadcountEvent.Recorded.class, "headcount.recorded", 1);
        add(HeadcountEvent.Corrected.class, "headcount.corrected", 1);
        add(HeadcountEvent.Voided.class, "headcount.voided", 1);

        add(GiftEvent.Recorded.class, "gift.recorded", 1);
        add(GiftEvent.Corrected.class, "gift.corrected", 1);
        add(GiftEvent.Voided.class, "gift.voided", 1);

        add(CoverageEvent.Set.class, "coverage.set", 1);
        add(CoverageEvent.Corrected.class, "coverage.corrected", 1);
        add(CoverageEvent.Voided.class, "coverage.voided", 1);

        add(ClosingEvent.Closed.class, "review.closed", 1);
        add(ClosingEvent.Reopened.class, "review.reopened", 1);

        add(ReviewEvent.TargetsSet.class, "review.targets-set", 1);
        add(ReviewEvent.CriteriaAdopted.class, "review.criteria-adopted", 1);
        add(ReviewEvent.SelfScoreGiven.class, "review.self-score-given", 1);
        add(ReviewEvent.ScoreVerified.class, "review.score-verified", 1);
        add(ReviewEvent.LimitationNoted.class, "review.limitation-noted", 1);
        add(ReviewEvent.DirectionSet.class, "review.direction-set", 1);
        add(ReviewEvent.Published.class, "review.published", 1);
    }

    private StoredEvents() {}

    /**
     * @throws IllegalArgumentException for a type that is no stored event
     */
    public static StoredEvent of(Class<?> type) {
        StoredEvent stored = BY_TYPE.get(type);
        if (stored == null) {
            throw new IllegalArgumentException(type + " has no stored name");
        }
        return stored;
    }

    /**
     * @throws IllegalArgumentException for a name that was never stored
     */
    public static StoredEvent named(String name) {
        StoredEvent stored = BY_NAME.get(name);
        if (stored == null) {
            throw new IllegalArgumentException("No event is stored under the name " + name);
        }
        return stored;
    }

    public static Collection<StoredEvent> all() {
        return BY_NAME.values();
    }

    private static void add(Class<? extends Event> type, String name, int revision) {
        StoredEvent stored = new StoredEvent(name, revision, type);
        BY_TYPE.put(type, stored);
        BY_NAME.put(name, stored);
    }
}
