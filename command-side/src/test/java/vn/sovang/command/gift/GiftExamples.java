package vn.sovang.command.gift;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.gift.GiftEvent.Corrected;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.GiftEvent.Recorded;
import vn.sovang.event.gift.GiftEvent.Voided;
import vn.sovang.event.gift.GiftId;
import vn.sovang.event.gift.Recipients;

/** Sixty sets for families of martyrs, given at an activity. */
final class GiftExamples {

    static final GiftId GIFT = new GiftId(new UUID(0, 1));
    static final ActivityId ACTIVITY = new ActivityId(new UUID(0, 2));
    static final String WHY = "kiểm lại";
    static final Details SIXTY = sets(60, 18_000_000L, ACTIVITY);
    static final Recorded RECORDED = new Recorded(GIFT, THAN, SIXTY);
    static final Voided VOIDED = new Voided(GIFT, THAN, SIXTY, WHY);
    static final DetailChanges NONE =
            new DetailChanges(
                    new Change.Keep<>(),
                    new Change.Keep<>(),
                    new Change.Keep<>(),
                    new Change.Keep<>(),
                    new Change.Keep<>());

    private GiftExamples() {}

    static Decisions gifts() {
        return Decisions.about(Gift.class);
    }

    static Details sets(long sets, @Nullable Long valueVnd, @Nullable ActivityId activity) {
        return new Details(day("2023-07-27"), Recipients.MARTYR_FAMILIES, sets, valueVnd, activity);
    }

    static Corrected corrected(Details previous, Details current) {
        return new Corrected(GIFT, THAN, previous, current, WHY);
    }
}
