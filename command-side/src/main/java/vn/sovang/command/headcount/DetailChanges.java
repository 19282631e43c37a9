package vn.sovang.command.headcount;

import java.time.LocalDate;
import vn.sovang.command.body.Change;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.event.headcount.HeadcountKind;

/** What a correction changes about a headcount, and what it leaves as it stands. */
record DetailChanges(
        Change<HeadcountKind> kind,
        Change<LocalDate> on,
        Change<Long> count,
        Change<String> decision) {

    Details appliedTo(Details standing) {
        return new Details(
                kind.replacing(standing.kind()),
                on.replacing(standing.on()),
                count.replacing(standing.count()),
                decision.appliedTo(standing.decision()));
    }
}
