package vn.sovang.query.youthwork;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.log.LogPosition;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.timeline.ItemState;

/** A youth work's events, one after the other. */
final class YouthWorkFold {

    private final YouthWorkEvent.Registered first;
    private final Instant recordedAt;
    private @Nullable Handover handover;
    private ItemState state = ItemState.CURRENT;
    private @Nullable String voidReason;

    private YouthWorkFold(Recorded first) {
        this.first = (YouthWorkEvent.Registered) first.event();
        this.recordedAt = first.entry().recordedAt();
    }

    /** Empty when nothing was recorded. */
    static Optional<YouthWorkFold> of(List<Recorded> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        YouthWorkFold fold = new YouthWorkFold(history.getFirst());
        history.forEach(each -> fold.apply((YouthWorkEvent) each.event()));
        return Optional.of(fold);
    }

    YouthWorkView view(LogPosition asOf) {
        return new YouthWorkView(
                first.youthWork().value(),
                first.unit(),
                first.level(),
                first.title(),
                first.registeredOn(),
                handover == null ? null : handover.handedOverOn(),
                handover == null ? null : handover.totalVnd(),
                handover == null ? null : handover.ownShareVnd(),
                state,
                recordedAt,
                voidReason,
                asOf);
    }

    private void apply(YouthWorkEvent event) {
        switch (event) {
            case YouthWorkEvent.Registered _ -> state = ItemState.CURRENT;
            case YouthWorkEvent.HandedOver handedOver -> handover = handedOver.handover();
            case YouthWorkEvent.Voided voided -> {
                state = ItemState.VOIDED;
                voidReason = voided.reason();
            }
        }
    }
}
