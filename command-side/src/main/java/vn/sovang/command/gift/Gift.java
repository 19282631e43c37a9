package vn.sovang.command.gift;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftEvent.Corrected;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.GiftEvent.Recorded;
import vn.sovang.event.gift.GiftEvent.Voided;
import vn.sovang.event.unit.UnitCode;

/** A gift: sets that were given, and what they were worth where that is known. */
@NullUnmarked
final class Gift {

    @AggregateIdentifier private String stream;

    private UnitCode unit;
    private Details details;
    private boolean voided;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(GiftCommand.Record wish, Circumstances here) {
        return unless(
                        () -> here.unknown(List.of(wish.unit())),
                        () -> here.recording(wish.unit(), wish.details().on()),
                        () -> here.unavailable(wish.details().activity()),
                        () -> here.future(wish.details().on()),
                        () -> here.closed(List.of(wish.unit()), wish.details().on()))
                .happens(() -> new Recorded(wish.gift(), wish.unit(), wish.details()));
    }

    @CommandHandler
    Decision decide(GiftCommand.Correct wish, Circumstances here) {
        Details corrected = wish.changes().appliedTo(details);
        return unless(
                        () -> here.recording(unit, details.on(), corrected.on()),
                        this::isVoided,
                        () -> unavailableInstead(corrected, here),
                        () -> here.future(corrected.on()),
                        () -> closedOnNewDay(corrected, here))
                .happens(
                        !corrected.equals(details),
                        () -> new Corrected(wish.gift(), unit, details, corrected, wish.reason()));
    }

    @CommandHandler
    Decision decide(GiftCommand.Void wish, Circumstances here) {
        return unless(() -> here.recording(unit, details.on()), this::isVoided)
                .happens(() -> new Voided(wish.gift(), unit, details, wish.reason()));
    }

    @EventSourcingHandler
    void evolve(GiftEvent event) {
        switch (event) {
            case Recorded recorded -> {
                stream = recorded.gift().stream();
                unit = recorded.unit();
                details = recorded.details();
            }
            case Corrected corrected -> details = corrected.current();
            case Voided taken -> voided = true;
        }
    }

    /** An activity that was voided since stays named until another one is. */
    private Optional<Refusal> unavailableInstead(Details corrected, Circumstances here) {
        return Objects.equals(corrected.activity(), details.activity())
                ? Optional.empty()
                : here.unavailable(corrected.activity());
    }

    private Optional<Refusal> closedOnNewDay(Details corrected, Circumstances here) {
        return corrected.on().equals(details.on())
                ? Optional.empty()
                : here.closed(List.of(unit), corrected.on());
    }

    private Optional<Refusal> isVoided() {
        return when(voided, () -> new CommonRefusal.Voided("gift"));
    }
}
