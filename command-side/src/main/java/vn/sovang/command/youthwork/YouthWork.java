package vn.sovang.command.youthwork;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.time.LocalDate;
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
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.event.youthwork.YouthWorkEvent.HandedOver;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkEvent.Registered;
import vn.sovang.event.youthwork.YouthWorkEvent.Voided;
import vn.sovang.event.youthwork.YouthWorkLevel;

/** A youth work. It counts from its handover on. */
@NullUnmarked
final class YouthWork {

    @AggregateIdentifier private String stream;

    private UnitCode unit;
    private YouthWorkLevel level;
    private String title;
    private LocalDate registeredOn;
    private Handover handover;
    private boolean voided;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(YouthWorkCommand.Register wish, Circumstances here) {
        return unless(
                        () -> here.unknown(List.of(wish.unit())),
                        () -> here.recording(wish.unit(), wish.registeredOn()),
                        () -> here.future(wish.registeredOn()),
                        () -> here.closed(List.of(wish.unit()), wish.registeredOn()))
                .happens(
                        () ->
                                new Registered(
                                        wish.youthWork(),
                                        wish.unit(),
                                        wish.level(),
                                        wish.title(),
                                        wish.registeredOn()));
    }

    @CommandHandler
    Decision decide(YouthWorkCommand.HandOver wish, Circumstances here) {
        LocalDate on = wish.handover().handedOverOn();
        return unless(
                        () -> here.recording(unit, on),
                        this::isVoided,
                        () -> when(handover != null, AlreadyHandedOver::new),
                        () -> here.future(on),
                        () -> here.closed(List.of(unit), on))
                .happens(
                        () ->
                                new HandedOver(
                                        wish.youthWork(), unit, level, title, wish.handover()));
    }

    @CommandHandler
    Decision decide(YouthWorkCommand.Void wish, Circumstances here) {
        return unless(() -> here.recording(unit, countsOn()), this::isVoided)
                .happens(
                        () ->
                                new Voided(
                                        wish.youthWork(),
                                        unit,
                                        level,
                                        title,
                                        registeredOn,
                                        handover,
                                        wish.reason()));
    }

    @EventSourcingHandler
    void evolve(YouthWorkEvent event) {
        switch (event) {
            case Registered registered -> {
                stream = registered.youthWork().stream();
                unit = registered.unit();
                level = registered.level();
                title = registered.title();
                registeredOn = registered.registeredOn();
            }
            case HandedOver handed -> handover = handed.handover();
            case Voided taken -> voided = true;
        }
    }

    /**
     * As long as it is not handed over it moves no figure, and belongs to the year of its start.
     */
    private LocalDate countsOn() {
        return handover == null ? registeredOn : handover.handedOverOn();
    }

    private Optional<Refusal> isVoided() {
        return when(voided, () -> new CommonRefusal.Voided("youth-work"));
    }
}
