package vn.sovang.query.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.log.LogPosition;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.timeline.ItemState;

/** The events of a coverage, one after the other. */
final class CoverageFold {

    private final CoverageEvent.Set first;
    private final Instant recordedAt;
    private Bases bases;
    private ItemState state = ItemState.CURRENT;
    private @Nullable String voidReason;

    private CoverageFold(Recorded first) {
        this.first = (CoverageEvent.Set) first.event();
        this.recordedAt = first.entry().recordedAt();
        this.bases = this.first.current();
    }

    /** Empty when nothing was recorded. */
    static Optional<CoverageFold> of(List<Recorded> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        CoverageFold fold = new CoverageFold(history.getFirst());
        history.forEach(each -> fold.apply((CoverageEvent) each.event()));
        return Optional.of(fold);
    }

    CoverageView view(LogPosition asOf) {
        return new CoverageView(
                first.coverage().value(),
                first.unit(),
                first.year(),
                bases.implementing(),
                bases.total(),
                state,
                recordedAt,
                voidReason,
                asOf);
    }

    private void apply(CoverageEvent event) {
        switch (event) {
            case CoverageEvent.Set set -> {
                bases = set.current();
                state = ItemState.CURRENT;
            }
            case CoverageEvent.Corrected corrected -> {
                bases = corrected.current();
                state = ItemState.CORRECTED;
            }
            case CoverageEvent.Voided voided -> {
                state = ItemState.VOIDED;
                voidReason = voided.reason();
            }
        }
    }
}
