package vn.sovang.query.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.log.LogPosition;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.initiative.InitiativeView.Recognition;
import vn.sovang.query.timeline.ItemState;

/** An initiative's events, one after the other. */
final class InitiativeFold {

    private final InitiativeEvent.Submitted first;
    private final Instant recordedAt;
    private final List<Recognition> recognitions = new ArrayList<>();
    private final Map<Integer, Benefit> benefits = new TreeMap<>();
    private ItemState state = ItemState.CURRENT;
    private @Nullable String voidReason;

    private InitiativeFold(Recorded first) {
        this.first = (InitiativeEvent.Submitted) first.event();
        this.recordedAt = first.entry().recordedAt();
    }

    /** Empty when nothing was recorded. */
    static Optional<InitiativeFold> of(List<Recorded> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        InitiativeFold fold = new InitiativeFold(history.getFirst());
        history.forEach(each -> fold.apply((InitiativeEvent) each.event()));
        return Optional.of(fold);
    }

    InitiativeView view(LogPosition asOf) {
        return new InitiativeView(
                first.initiative().value(),
                first.unit(),
                first.form(),
                first.title(),
                first.submittedOn(),
                List.copyOf(recognitions),
                List.copyOf(benefits.values()),
                state,
                recordedAt,
                voidReason,
                asOf);
    }

    private void apply(InitiativeEvent event) {
        switch (event) {
            case InitiativeEvent.Submitted _ -> state = ItemState.CURRENT;
            case InitiativeEvent.Recognised recognised ->
                    recognitions.add(
                            new Recognition(
                                    recognised.level(),
                                    recognised.recognisedOn(),
                                    recognised.decision()));
            case InitiativeEvent.RecognitionWithdrawn _ -> {
                recognitions.clear();
                benefits.clear();
            }
            case InitiativeEvent.BenefitAssessed assessed ->
                    benefits.put(
                            assessed.year(), new Benefit(assessed.year(), assessed.valueVnd()));
            case InitiativeEvent.Voided voided -> {
                state = ItemState.VOIDED;
                voidReason = voided.reason();
            }
        }
    }
}
