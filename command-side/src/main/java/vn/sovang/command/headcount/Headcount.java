package vn.sovang.command.headcount;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.util.List;
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
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountEvent.Corrected;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.event.headcount.HeadcountEvent.Recorded;
import vn.sovang.event.headcount.HeadcountEvent.Voided;
import vn.sovang.event.unit.UnitCode;

/** A headcount of Party development: numbers of people, never names. */
@NullUnmarked
final class Headcount {

    @AggregateIdentifier private String stream;

    private UnitCode unit;
    private Details details;
    private boolean voided;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(HeadcountCommand.Record wish, Circumstances here) {
        return unless(
                        () -> here.unknown(List.of(wish.unit())),
                        () -> here.recording(wish.unit(), wish.details().on()),
                        () -> here.future(wish.details().on()),
                        () -> here.closed(List.of(wish.unit()), wish.details().on()))
                .happens(() -> new Recorded(wish.headcount(), wish.unit(), wish.details()));
    }

    @CommandHandler
    Decision decide(HeadcountCommand.Correct wish, Circumstances here) {
        Details corrected = wish.changes().appliedTo(details);
        return unless(
                        () -> here.recording(unit, details.on(), corrected.on()),
                        this::isVoided,
                        () -> here.future(corrected.on()),
                        () -> closedOnNewDay(corrected, here))
                .happens(
                        !corrected.equals(details),
                        () ->
                                new Corrected(
                                        wish.headcount(), unit, details, corrected, wish.reason()));
    }

    @CommandHandler
    Decision decide(HeadcountCommand.Void wish, Circumstances here) {
        return unless(() -> here.recording(unit, details.on()), this::isVoided)
                .happens(() -> new Voided(wish.headcount(), unit, details, wish.reason()));
    }

    @EventSourcingHandler
    void evolve(HeadcountEvent event) {
        switch (event) {
            case Recorded recorded -> {
                stream = recorded.headcount().stream();
                unit = recorded.unit();
                details = recorded.details();
            }
            case Corrected corrected -> details = corrected.current();
            case Voided taken -> voided = true;
        }
    }

    private Optional<Refusal> closedOnNewDay(Details corrected, Circumstances here) {
        return corrected.on().equals(details.on())
                ? Optional.empty()
                : here.closed(List.of(unit), corrected.on());
    }

    private Optional<Refusal> isVoided() {
        return when(voided, () -> new CommonRefusal.Voided("headcount"));
    }
}
