package vn.sovang.command.gift;

import java.time.LocalDate;
import vn.sovang.command.body.Change;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.Recipients;

/** What a correction changes about a gift, and what it leaves as it stands. */
record DetailChanges(
        Change<LocalDate> on,
        Change<Recipients> recipients,
        Change<Long> sets,
        Change<Long> valueVnd,
        Change<ActivityId> activity) {

    Details appliedTo(Details standing) {
        return new Details(
                on.replacing(standing.on()),
                recipients.replacing(standing.recipients()),
                sets.replacing(standing.sets()),
                valueVnd.appliedTo(standing.valueVnd()),
                activity.appliedTo(standing.activity()));
    }
}
