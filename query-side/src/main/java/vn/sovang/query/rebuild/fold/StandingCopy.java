package vn.sovang.query.rebuild.fold;

import vn.sovang.query.ledger.Standing;
import vn.sovang.query.rebuild.database.BinaryRows;

/** Standings on their way into their table. */
final class StandingCopy {

    static final String COLUMNS = "scope, year, position, sums, entries";

    private StandingCopy() {}

    static void add(Standing standing, BinaryRows rows) {
        rows.row(5)
                .text(standing.scope())
                .int2(standing.year())
                .int8(standing.position())
                .bytea(standing.sums())
                .bytea(standing.entries());
    }
}
