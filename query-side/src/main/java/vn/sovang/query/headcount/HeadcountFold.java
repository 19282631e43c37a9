package vn.sovang.query.headcount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.log.LogPosition;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.timeline.ItemState;

/** A headcount's events, one after the other. */
final class HeadcountFold {

    private final HeadcountEvent.Recorded first;
    private final Instant recordedAt;
    private Details details;
    private ItemState state = ItemState.CURRENT;
    private @Nullable String voidReason;

    private HeadcountFold(Recorded first) {
        this.first = (HeadcountEvent.Recorded) first.event();
        this.recordedAt = first.entry().recordedAt();
        this.details = this.first.details();
    }

    /** Empty when nothing was recorded. */
    static Optional<HeadcountFold> of(List<Recorded> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        HeadcountFold fold = new HeadcountFold(history.getFirst());
        history.forEach(each -> fold.apply((HeadcountEvent) each.event()));
        return Optional.of(fold);
    }

    HeadcountView view(LogPosition asOf) {
        return new HeadcountView(
                first.headcount().value(),
                first.unit(),
                details.kind(),
                details.on(),
                details.count(),
                details.decision(),
                state,
                recordedAt,
                voidReason,
                asOf);
    }

    private void apply(HeadcountEvent event) {
        switch (event) {
            case HeadcountEvent.Recorded _ -> state = ItemState.CURRENT;
            case HeadcountEvent.Corrected corrected -> {
                details = corrected.current();
                state = ItemState.CORRECTED;
            }
            case HeadcountEvent.Voided voided -> {
                state = ItemState.VOIDED;
                voidReason = voided.reason();
            }
        }
    }
}
