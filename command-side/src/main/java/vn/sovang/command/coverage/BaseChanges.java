package vn.sovang.command.coverage;

import vn.sovang.command.body.Change;
import vn.sovang.event.coverage.CoverageEvent.Bases;

/** What a correction changes about a coverage, and what it leaves as it stands. */
record BaseChanges(Change<Long> implementing, Change<Long> total) {

    Bases appliedTo(Bases standing) {
        return new Bases(
                implementing.replacing(standing.implementing()), total.replacing(standing.total()));
    }
}
