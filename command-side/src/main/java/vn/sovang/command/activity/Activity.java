package vn.sovang.command.activity;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.BatchCorrected;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.BatchVoided;
import vn.sovang.event.activity.ActivityEvent.Corrected;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.Recorded;
import vn.sovang.event.activity.ActivityEvent.Voided;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.unit.UnitCode;

/**
 * An activity with its participant batches. It counts for its lead unit, each batch for the unit it
 * belongs to.
 */
@NullUnmarked
final class Activity {

    /** So many sums of one unit and day fit into the event that voids them all. */
    static final int MAX_BATCH_DAYS = 400;

    static final int MAX_BATCHES = 20_000;

    @AggregateIdentifier private String stream;

    private UnitCode unit;
    private List<UnitCode> coOrganisers;
    private Details details;
    private boolean voided;
    private final Batches batches = new Batches();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(ActivityCommand.Record wish, Circumstances here) {
        Details wished = wish.details();
        List<UnitCode> organisers = organisers(wish.unit(), wish.coOrganisers());
        return unless(
                        () -> here.unknown(organisers),
                        () -> here.recording(wish.unit(), wished.occurredOn()),
                        () -> here.future(wished.occurredOn(), wished.endedOn()),
                        () -> here.closed(organisers, wished.occurredOn()))
                .happens(
                        () ->
                                new Recorded(
                                        wish.activity(), wish.unit(), wish.coOrganisers(), wished));
    }

    @CommandHandler
    Decision decide(ActivityCommand.Correct wish, Circumstances here) {
        Details corrected = wish.changes().appliedTo(details);
        boolean moves = !corrected.occurredOn().equals(details.occurredOn());
        return unless(
                        () -> here.recording(unit, details.occurredOn(), corrected.occurredOn()),
                        this::isVoided,
                        () -> ActivityRefusal.endsBeforeItBegins(corrected),
                        () -> here.future(corrected.occurredOn(), corrected.endedOn()),
                        () ->
                                moves
                                        ? here.closed(
                                                organisers(unit, coOrganisers),
                                                corrected.occurredOn())
                                        : Optional.empty(),
                        () -> batchOutside(corrected))
                .happens(
                        !corrected.equals(details),
                        () ->
                                new Corrected(
                                        wish.activity(),
                                        unit,
                                        coOrganisers,
                                        details,
                                        corrected,
                                        moves ? batches.following() : List.of(),
                                        wish.reason()));
    }

    @CommandHandler
    Decision decide(ActivityCommand.Void wish, Circumstances here) {
        return unless(() -> here.recording(unit, countsOn()), this::isVoided)
                .happens(
                        () ->
                                new Voided(
                                        wish.activity(),
                                        unit,
                                        coOrganisers,
                                        details,
                                        batches.standing(),
                                        wish.reason()));
    }

    @CommandHandler
    Decision decide(ActivityCommand.RecordBatch wish, Circumstances here) {
        UnitCode owner = wish.unit() == null ? unit : wish.unit();
        LocalDate on = wish.on() == null ? details.occurredOn() : wish.on();
        return unless(
                        () -> here.unknown(List.of(owner)),
                        () -> here.recording(owner, on),
                        this::isVoided,
                        () -> alreadyRecorded(wish.batch()),
                        () -> notAnOrganiser(owner),
                        () -> here.future(on),
                        () -> ActivityRefusal.outside(on, details),
                        () -> here.closed(List.of(owner), on),
                        () -> tooMany(owner, on))
                .happens(
                        () ->
                                new BatchRecorded(
                                        wish.activity(),
                                        wish.batch(),
                                        owner,
                                        on,
                                        wish.on() != null,
                                        wish.attendance(),
                                        wish.basis()));
    }

    @CommandHandler
    Decision decide(ActivityCommand.CorrectBatch wish, Circumstances here) {
        Batch batch = batches.find(wish.batch()).orElse(null);
        return unless(guardsOf(batch, wish.batch(), here))
                .happens(
                        batch == null || !batch.attendance().equals(wish.attendance()),
                        () ->
                                new BatchCorrected(
                                        wish.activity(),
                                        wish.batch(),
                                        batch.unit(),
                                        batch.on(),
                                        batch.attendance(),
                                        wish.attendance(),
                                        wish.reason()));
    }

    @CommandHandler
    Decision decide(ActivityCommand.VoidBatch wish, Circumstances here) {
        Batch batch = batches.find(wish.batch()).orElse(null);
        return unless(guardsOf(batch, wish.batch(), here))
                .happens(
                        () ->
                                new BatchVoided(
                                        wish.activity(),
                                        wish.batch(),
                                        batch.unit(),
                                        batch.on(),
                                        batch.attendance(),
                                        wish.reason()));
    }

    @EventSourcingHandler
    void evolve(ActivityEvent event) {
        switch (event) {
            case Recorded recorded -> {
                stream = recorded.activity().stream();
                unit = recorded.unit();
                coOrganisers = recorded.coOrganisers();
                details = recorded.details();
            }
            case Corrected corrected -> {
                details = corrected.current();
                batches.moveTo(details.occurredOn());
            }
            case Voided taken -> voided = true;
            case BatchRecorded recorded ->
                    batches.put(
                            recorded.batch(),
                            new Batch(
                                    recorded.unit(),
                                    recorded.on(),
                                    recorded.ownDay(),
                                    recorded.attendance(),
                                    false));
            case BatchCorrected corrected ->
                    batches.change(corrected.batch(), batch -> batch.with(corrected.current()));
            case BatchVoided taken -> batches.change(taken.batch(), Batch::taken);
        }
    }

    private Decision.Guard[] guardsOf(@Nullable Batch batch, BatchId id, Circumstances here) {
        return new Decision.Guard[] {
            () -> when(batch == null, () -> new CommonRefusal.Unknown("batch", id.toString())),
            () -> here.recording(batch.unit(), batch.on()),
            this::isVoided,
            () -> when(batch.voided(), ActivityRefusal.BatchVoided::new)
        };
    }

    private List<LocalDate> countsOn() {
        return Stream.concat(Stream.of(details.occurredOn()), batches.standingDays()).toList();
    }

    private Optional<Refusal> isVoided() {
        return when(voided, () -> new CommonRefusal.Voided("activity"));
    }

    private Optional<Refusal> alreadyRecorded(BatchId batch) {
        return batches.find(batch).map(known -> new CommonRefusal.AlreadyExists(batch.toString()));
    }

    private Optional<Refusal> notAnOrganiser(UnitCode owner) {
        return when(
                !owner.equals(unit) && !coOrganisers.contains(owner),
                () -> new ActivityRefusal.NotAnOrganiser(owner));
    }

    private Optional<Refusal> tooMany(UnitCode owner, LocalDate on) {
        if (batches.count() >= MAX_BATCHES) {
            return Optional.of(new ActivityRefusal.TooManyBatches(MAX_BATCHES));
        }
        return when(
                batches.wouldTakeMoreDaysThan(MAX_BATCH_DAYS, owner, on),
                () -> new ActivityRefusal.TooManyBatchDays(MAX_BATCH_DAYS));
    }

    private Optional<Refusal> batchOutside(Details corrected) {
        return batches.ownDayOutside(corrected.occurredOn(), corrected.lastDay())
                .map(ActivityRefusal.BatchOutside::new);
    }

    private static List<UnitCode> organisers(UnitCode lead, List<UnitCode> others) {
        return Stream.concat(Stream.of(lead), others.stream()).toList();
    }
}
