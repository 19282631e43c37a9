package vn.sovang.command.unit;

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
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Refusal;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.unit.Unit;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitEvent.Ended;
import vn.sovang.event.unit.UnitEvent.Registered;
import vn.sovang.event.unit.UnitEvent.Renamed;
import vn.sovang.event.unit.UnitEvent.Transferred;
import vn.sovang.event.unit.UnitTree;

/**
 * A unit's own record: it keeps its stream in order, while its rules look at the tree of all units.
 */
@NullUnmarked
final class UnitRecord {

    @AggregateIdentifier private String stream;

    private UnitTree known = UnitTree.EMPTY;
    private UnitCode code;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(UnitCommand.Register wish, Circumstances here) {
        return unless(
                        () ->
                                wish.parent() == null
                                        ? Optional.empty()
                                        : here.unknown(List.of(wish.parent())))
                .happens(
                        () ->
                                new Registered(
                                        wish.unit(),
                                        wish.name(),
                                        wish.kind(),
                                        wish.parent(),
                                        wish.since()));
    }

    @CommandHandler
    Decision decide(UnitCommand.Rename wish, Circumstances here) {
        String previous = self().nameOn(wish.effectiveOn());
        return unless().happens(
                        !previous.equals(wish.name()),
                        () ->
                                new Renamed(
                                        code,
                                        previous,
                                        wish.name(),
                                        wish.effectiveOn(),
                                        wish.decision()));
    }

    @CommandHandler
    Decision decide(UnitCommand.Transfer wish, Circumstances here) {
        return unless(() -> here.unknown(List.of(code, wish.parent())), () -> cycle(wish, here))
                .happens(
                        () ->
                                new Transferred(
                                        code,
                                        self().parentOn(wish.effectiveOn()).orElse(null),
                                        wish.parent(),
                                        wish.effectiveOn(),
                                        wish.decision()));
    }

    @CommandHandler
    Decision decide(UnitCommand.End wish, Circumstances here) {
        return unless(() -> when(self().endedOn() != null, () -> new UnitRefusal.Ended(code)))
                .happens(() -> new Ended(code, wish.effectiveOn(), wish.reason()));
    }

    @EventSourcingHandler
    void evolve(UnitEvent event) {
        stream = event.unit().stream();
        code = event.unit();
        known = known.with(event);
    }

    private Unit self() {
        return known.find(code).orElseThrow();
    }

    /** Rests on whoever stands above the new parent on any day. */
    private Optional<Refusal> cycle(UnitCommand.Transfer wish, Circumstances here) {
        here.dependOn(here.units().everAbove(wish.parent()));
        return when(
                here.units().wouldCycle(code, wish.parent(), wish.effectiveOn()),
                () -> new UnitRefusal.Cycle(code));
    }
}
