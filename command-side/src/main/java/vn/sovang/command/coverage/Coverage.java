package vn.sovang.command.coverage;

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
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.coverage.CoverageEvent.Corrected;
import vn.sovang.event.coverage.CoverageEvent.Voided;
import vn.sovang.event.coverage.CoverageId;
import vn.sovang.event.unit.UnitCode;

/** The coverage of one unit in one year: there from the first time that it is set. */
@NullUnmarked
final class Coverage {

    @AggregateIdentifier private String stream;

    private UnitCode unit;
    private int year;
    private Bases bases;
    private boolean voided;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(CoverageCommand.Set wish, Circumstances here) {
        CoverageId of = wish.coverage();
        return unless(
                        () -> here.unknown(List.of(of.unit())),
                        () -> here.recording(of.unit(), of.lastDay()),
                        this::isVoided,
                        () -> here.future(of.firstDay()),
                        () -> here.closed(List.of(of.unit()), of.lastDay()))
                .happens(
                        !wish.bases().equals(bases),
                        () -> new CoverageEvent.Set(of.unit(), of.year(), bases, wish.bases()));
    }

    @CommandHandler
    Decision decide(CoverageCommand.Correct wish, Circumstances here) {
        Bases corrected = wish.changes().appliedTo(bases);
        return unless(
                        () -> here.recording(unit, wish.coverage().lastDay()),
                        this::isVoided,
                        () -> moreThanTotal(corrected))
                .happens(
                        !corrected.equals(bases),
                        () -> new Corrected(unit, year, bases, corrected, wish.reason()));
    }

    @CommandHandler
    Decision decide(CoverageCommand.Void wish, Circumstances here) {
        return unless(() -> here.recording(unit, wish.coverage().lastDay()), this::isVoided)
                .happens(() -> new Voided(unit, year, bases, wish.reason()));
    }

    @EventSourcingHandler
    void evolve(CoverageEvent event) {
        switch (event) {
            case CoverageEvent.Set set -> {
                stream = set.coverage().stream();
                unit = set.unit();
                year = set.year();
                bases = set.current();
            }
            case Corrected corrected -> bases = corrected.current();
            case Voided taken -> voided = true;
        }
    }

    private Optional<Refusal> moreThanTotal(Bases corrected) {
        return when(
                corrected.implementing() > corrected.total(), () -> new MoreThanTotal(corrected));
    }

    private Optional<Refusal> isVoided() {
        return when(voided, () -> new CommonRefusal.Voided("coverage"));
    }
}
