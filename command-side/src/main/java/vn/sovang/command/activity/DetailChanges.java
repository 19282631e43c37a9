package vn.sovang.command.activity;

import java.time.LocalDate;
import vn.sovang.command.body.Change;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityKind;

/** What a correction changes about an activity, and what it leaves as it stands. */
record DetailChanges(
        Change<String> title,
        Change<ActivityKind> kind,
        Change<LocalDate> occurredOn,
        Change<LocalDate> endedOn,
        Change<String> place,
        Change<String> note) {

    Details appliedTo(Details standing) {
        return new Details(
                title.replacing(standing.title()),
                kind.replacing(standing.kind()),
                occurredOn.replacing(standing.occurredOn()),
                endedOn.appliedTo(standing.endedOn()),
                place.appliedTo(standing.place()),
                note.appliedTo(standing.note()));
    }
}
