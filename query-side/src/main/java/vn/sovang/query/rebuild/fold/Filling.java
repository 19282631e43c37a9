package vn.sovang.query.rebuild.fold;

import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.rebuild.database.Crew;
import vn.sovang.query.rebuild.database.TableCopy;

/** The views while they are being filled, each by a session of its own. */
record Filling(TableCopy ledger, TableCopy timeline, TableCopy standing) {

    static final int VIEWS = 3;

    static Filling begin(Crew writers, ViewSchema into) {
        return new Filling(
                writers.member(0).fill(into.in("view.ledger"), LedgerCopy.COLUMNS),
                writers.member(1).fill(into.in("view.timeline"), TimelineCopy.COLUMNS),
                writers.member(2).fill(into.in("view.standing"), StandingCopy.COLUMNS));
    }

    void commit() {
        ledger.commit();
        timeline.commit();
        standing.commit();
    }
}
