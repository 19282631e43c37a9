package vn.sovang.query.gift;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.log.LogPosition;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.timeline.ItemState;

/** A gift's events, one after the other. */
final class GiftFold {

    private final GiftEvent.Recorded first;
    private final Instant recordedAt;
    private Details details;
    private ItemState state = ItemState.CURRENT;
    private @Nullable String voidReason;

    private GiftFold(Recorded first) {
        this.first = (GiftEvent.Recorded) first.event();
        this.recordedAt = first.entry().recordedAt();
        this.details = this.first.details();
    }

    /** Empty when nothing was recorded. */
    static Optional<GiftFold> of(List<Recorded> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        GiftFold fold = new GiftFold(history.getFirst());
        history.forEach(each -> fold.apply((GiftEvent) each.event()));
        return Optional.of(fold);
    }

    GiftView view(LogPosition asOf) {
        return new GiftView(
                first.gift().value(),
                first.unit(),
                details.on(),
                details.recipients(),
                details.sets(),
                details.valueVnd(),
                details.activity(),
                state,
                recordedAt,
                voidReason,
                asOf);
    }

    private void apply(GiftEvent event) {
        switch (event) {
            case GiftEvent.Recorded _ -> state = ItemState.CURRENT;
            case GiftEvent.Corrected corrected -> {
                details = corrected.current();
                state = ItemState.CORRECTED;
            }
            case GiftEvent.Voided voided -> {
                state = ItemState.VOIDED;
                voidReason = voided.reason();
            }
        }
    }
}
