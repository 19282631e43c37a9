package vn.sovang.query.timeline.version;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.timeline.ItemState;

/**
 * A youth work on its unit's timeline: on the day of registration, once handed over on that day.
 */
final class YouthWorkItem {

    private YouthWorkItem() {}

    static List<ItemVersion> versions(long position, YouthWorkEvent event) {
        return switch (event) {
            case YouthWorkEvent.Registered registered ->
                    version(
                            position,
                            event,
                            registered.title(),
                            registered.registeredOn(),
                            ItemState.CURRENT);
            case YouthWorkEvent.HandedOver handedOver ->
                    version(
                            position,
                            event,
                            handedOver.title(),
                            handedOver.handover().handedOverOn(),
                            ItemState.CURRENT);
            case YouthWorkEvent.Voided voided ->
                    version(position, event, voided.title(), dayOf(voided), ItemState.VOIDED);
        };
    }

    private static LocalDate dayOf(YouthWorkEvent.Voided voided) {
        return voided.handover() == null ? voided.registeredOn() : voided.handover().handedOverOn();
    }

    private static List<ItemVersion> version(
            long position,
            YouthWorkEvent event,
            String title,
            LocalDate occurredOn,
            ItemState state) {
        Subject subject = new Subject(SubjectKind.YOUTH_WORK, event.youthWork().value());
        return List.of(
                new ItemVersion(position, event.unit(), subject, true, title, occurredOn, state));
    }
}
