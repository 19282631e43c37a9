package vn.sovang.command.initiative;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.event.initiative.InitiativeEvent.BenefitAssessed;
import vn.sovang.event.initiative.InitiativeEvent.Counted;
import vn.sovang.event.initiative.InitiativeEvent.Recognised;
import vn.sovang.event.initiative.InitiativeEvent.RecognitionWithdrawn;
import vn.sovang.event.initiative.InitiativeEvent.Submitted;
import vn.sovang.event.initiative.InitiativeEvent.Voided;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.event.unit.UnitCode;

/** An initiative or research topic. It counts once while any recognition stands. */
@NullUnmarked
final class Initiative {

    @AggregateIdentifier private String stream;

    private UnitCode unit;
    private InitiativeForm form;
    private String title;
    private LocalDate submittedOn;
    private LocalDate countedOn;
    private final Set<RecognitionLevel> levels = EnumSet.noneOf(RecognitionLevel.class);
    private final SortedMap<Integer, Long> benefits = new TreeMap<>();
    private boolean voided;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(InitiativeCommand.Submit wish, Circumstances here) {
        return unless(
                        () -> here.unknown(List.of(wish.unit())),
                        () -> here.recording(wish.unit(), wish.submittedOn()),
                        () -> here.future(wish.submittedOn()),
                        () -> here.closed(List.of(wish.unit()), wish.submittedOn()))
                .happens(
                        () ->
                                new Submitted(
                                        wish.initiative(),
                                        wish.unit(),
                                        wish.form(),
                                        wish.title(),
                                        wish.submittedOn()));
    }

    @CommandHandler
    Decision decide(InitiativeCommand.Recognise wish, Circumstances here) {
        return unless(
                        () -> here.recording(unit, wish.recognisedOn()),
                        this::isVoided,
                        () -> alreadyRecognised(wish.level()),
                        () -> here.future(wish.recognisedOn()),
                        () -> here.closed(List.of(unit), wish.recognisedOn()))
                .happens(
                        () ->
                                new Recognised(
                                        wish.initiative(),
                                        unit,
                                        form,
                                        title,
                                        wish.level(),
                                        wish.recognisedOn(),
                                        wish.decision(),
                                        countedOn == null));
    }

    @CommandHandler
    Decision decide(InitiativeCommand.WithdrawRecognition wish, Circumstances here) {
        return unless(() -> here.recording(unit, countsOn()), this::isVoided, this::isNotRecognised)
                .happens(
                        () ->
                                new RecognitionWithdrawn(
                                        wish.initiative(),
                                        unit,
                                        form,
                                        title,
                                        submittedOn,
                                        counted(),
                                        wish.reason()));
    }

    @CommandHandler
    Decision decide(InitiativeCommand.AssessBenefit wish, Circumstances here) {
        LocalDate endOfYear = InitiativeEvent.lastDayOf(wish.year());
        return unless(
                        () -> here.recording(unit, endOfYear),
                        this::isVoided,
                        this::isNotRecognised,
                        () -> here.future(wish.assessedOn(), LocalDate.of(wish.year(), 1, 1)),
                        () -> here.closed(List.of(unit), endOfYear))
                .happens(
                        () ->
                                new BenefitAssessed(
                                        wish.initiative(),
                                        unit,
                                        wish.year(),
                                        benefits.getOrDefault(wish.year(), 0L),
                                        wish.valueVnd(),
                                        wish.assessedOn()));
    }

    @CommandHandler
    Decision decide(InitiativeCommand.Void wish, Circumstances here) {
        return unless(() -> here.recording(unit, countsOn()), this::isVoided)
                .happens(
                        () ->
                                new Voided(
                                        wish.initiative(),
                                        unit,
                                        form,
                                        title,
                                        submittedOn,
                                        countedOn == null ? null : counted(),
                                        wish.reason()));
    }

    @EventSourcingHandler
    void evolve(InitiativeEvent event) {
        switch (event) {
            case Submitted submitted -> {
                stream = submitted.initiative().stream();
                unit = submitted.unit();
                form = submitted.form();
                title = submitted.title();
                submittedOn = submitted.submittedOn();
            }
            case Recognised recognised -> {
                levels.add(recognised.level());
                countedOn = recognised.counts() ? recognised.recognisedOn() : countedOn;
            }
            case RecognitionWithdrawn withdrawn -> {
                levels.clear();
                benefits.clear();
                countedOn = null;
            }
            case BenefitAssessed assessed -> benefits.put(assessed.year(), assessed.valueVnd());
            case Voided taken -> voided = true;
        }
    }

    private Counted counted() {
        return new Counted(
                countedOn,
                benefits.entrySet().stream()
                        .map(each -> new Benefit(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Every day on which it stands in a ledger; the day of its submission when it does not. */
    private List<LocalDate> countsOn() {
        return countedOn == null
                ? List.of(submittedOn)
                : Stream.concat(
                                Stream.of(countedOn),
                                benefits.keySet().stream().map(InitiativeEvent::lastDayOf))
                        .toList();
    }

    private Optional<Refusal> isVoided() {
        return when(voided, () -> new CommonRefusal.Voided("initiative"));
    }

    private Optional<Refusal> isNotRecognised() {
        return when(countedOn == null, InitiativeRefusal.NotRecognised::new);
    }

    private Optional<Refusal> alreadyRecognised(RecognitionLevel level) {
        return when(levels.contains(level), () -> new InitiativeRefusal.AlreadyRecognised(level));
    }
}
