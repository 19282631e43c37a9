package vn.sovang.query.activity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.BatchId;
import vn.sovang.log.LogPosition;
import vn.sovang.query.activity.ActivityView.Batch;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.timeline.ItemState;

/** An activity's events, one after the other. */
final class ActivityFold {

    private final ActivityEvent.Recorded first;
    private final Instant recordedAt;
    private final Map<BatchId, Batch> batches = new LinkedHashMap<>();
    private Details details;
    private ItemState state = ItemState.CURRENT;
    private @Nullable String voidReason;

    private ActivityFold(ActivityEvent.Recorded first, Instant recordedAt) {
        this.first = first;
        this.recordedAt = recordedAt;
        this.details = first.details();
    }

    /** Empty when nothing was recorded. */
    static Optional<ActivityFold> of(List<Recorded> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Recorded first = history.getFirst();
        ActivityFold fold =
                new ActivityFold(
                        (ActivityEvent.Recorded) first.event(), first.entry().recordedAt());
        history.forEach(each -> fold.apply((ActivityEvent) each.event()));
        return Optional.of(fold);
    }

    ActivityView view(LogPosition asOf) {
        return new ActivityView(
                first.activity().value(),
                first.unit(),
                details.title(),
                details.kind(),
                details.occurredOn(),
                details.endedOn(),
                details.place(),
                details.note(),
                first.coOrganisers(),
                state,
                List.copyOf(batches.values()),
                turns(),
                recordedAt,
                voidReason,
                asOf);
    }

    private void apply(ActivityEvent event) {
        switch (event) {
            case ActivityEvent.Recorded recorded -> details = recorded.details();
            case ActivityEvent.Corrected corrected -> correct(corrected);
            case ActivityEvent.Voided voided -> {
                state = ItemState.VOIDED;
                voidReason = voided.reason();
            }
            case ActivityEvent.BatchRecorded recorded ->
                    batches.put(recorded.batch(), Batch.of(recorded));
            case ActivityEvent.BatchCorrected corrected ->
                    batches.computeIfPresent(
                            corrected.batch(), (_, batch) -> batch.with(corrected.current()));
            case ActivityEvent.BatchVoided voided ->
                    batches.computeIfPresent(voided.batch(), (_, batch) -> batch.voided());
        }
    }

    private void correct(ActivityEvent.Corrected corrected) {
        details = corrected.current();
        state = ItemState.CORRECTED;
        batches.replaceAll((_, batch) -> batch.following(details.occurredOn()));
    }

    private long turns() {
        return state == ItemState.VOIDED
                ? 0
                : batches.values().stream()
                        .filter(Batch::stands)
                        .mapToLong(Batch::turns)
                        .reduce(0, Math::addExact);
    }
}
