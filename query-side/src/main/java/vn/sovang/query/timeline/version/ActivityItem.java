package vn.sovang.query.timeline.version;

import java.util.List;
import java.util.stream.Stream;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.timeline.ItemState;

/**
 * An activity on the timelines of its lead unit and of each co-organiser. Batches change only its
 * turns.
 */
final class ActivityItem {

    private ActivityItem() {}

    static List<ItemVersion> versions(long position, ActivityEvent event) {
        return switch (event) {
            case ActivityEvent.Recorded recorded ->
                    versions(
                            position,
                            event,
                            organisers(recorded.unit(), recorded.coOrganisers()),
                            recorded.details(),
                            ItemState.CURRENT);
            case ActivityEvent.Corrected corrected ->
                    versions(
                            position,
                            event,
                            organisers(corrected.unit(), corrected.coOrganisers()),
                            corrected.current(),
                            ItemState.CORRECTED);
            case ActivityEvent.Voided voided ->
                    versions(
                            position,
                            event,
                            organisers(voided.unit(), voided.coOrganisers()),
                            voided.details(),
                            ItemState.VOIDED);
            case ActivityEvent.BatchRecorded _,
                    ActivityEvent.BatchCorrected _,
                    ActivityEvent.BatchVoided _ ->
                    List.of();
        };
    }

    /** The lead comes first. */
    private static List<UnitCode> organisers(UnitCode lead, List<UnitCode> coOrganisers) {
        return Stream.concat(Stream.of(lead), coOrganisers.stream()).toList();
    }

    private static List<ItemVersion> versions(
            long position,
            ActivityEvent event,
            List<UnitCode> organisers,
            Details details,
            ItemState state) {
        Subject subject = new Subject(SubjectKind.ACTIVITY, event.activity().value());
        return organisers.stream()
                .map(
                        unit ->
                                new ItemVersion(
                                        position,
                                        unit,
                                        subject,
                                        unit.equals(organisers.getFirst()),
                                        details.title(),
                                        details.occurredOn(),
                                        state))
                .toList();
    }
}
