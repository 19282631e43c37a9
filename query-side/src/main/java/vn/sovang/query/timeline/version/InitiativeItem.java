package vn.sovang.query.timeline.version;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.timeline.ItemState;

/**
 * An initiative on its unit's timeline: on the day of submission until a recognition counts, then
 * on that day.
 */
final class InitiativeItem {

    private InitiativeItem() {}

    static List<ItemVersion> versions(long position, InitiativeEvent event) {
        return switch (event) {
            case InitiativeEvent.Submitted submitted ->
                    version(
                            position,
                            event,
                            submitted.title(),
                            submitted.submittedOn(),
                            ItemState.CURRENT);
            case InitiativeEvent.Recognised recognised when recognised.counts() ->
                    version(
                            position,
                            event,
                            recognised.title(),
                            recognised.recognisedOn(),
                            ItemState.CURRENT);
            case InitiativeEvent.RecognitionWithdrawn withdrawn ->
                    version(
                            position,
                            event,
                            withdrawn.title(),
                            withdrawn.submittedOn(),
                            ItemState.CURRENT);
            case InitiativeEvent.Voided voided ->
                    version(position, event, voided.title(), dayOf(voided), ItemState.VOIDED);
            case InitiativeEvent.Recognised _, InitiativeEvent.BenefitAssessed _ -> List.of();
        };
    }

    private static LocalDate dayOf(InitiativeEvent.Voided voided) {
        return voided.counted() == null ? voided.submittedOn() : voided.counted().countedOn();
    }

    private static List<ItemVersion> version(
            long position,
            InitiativeEvent event,
            String title,
            LocalDate occurredOn,
            ItemState state) {
        Subject subject = new Subject(SubjectKind.INITIATIVE, event.initiative().value());
        return List.of(
                new ItemVersion(position, event.unit(), subject, true, title, occurredOn, state));
    }
}
