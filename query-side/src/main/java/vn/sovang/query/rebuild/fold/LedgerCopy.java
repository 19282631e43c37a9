package vn.sovang.query.rebuild.fold;

import vn.sovang.event.LedgerEntry;
import vn.sovang.query.ledger.LedgerRow;
import vn.sovang.query.rebuild.database.BinaryRows;

/** Rows of the ledger on their way into it. */
final class LedgerCopy {

    static final String INTO =
            """
            copy view.ledger
                (position, number, unit, year, indicator, occurred_on, delta, subject_kind, subject_id)
            from stdin (format binary)
            """;

    private LedgerCopy() {}

    static void add(LedgerRow row, BinaryRows rows) {
        LedgerEntry entry = row.entry();
        rows.row(9)
                .int8(row.position())
                .int2(row.number())
                .text(entry.unit().value())
                .int2(entry.year())
                .int2(entry.indicator().ordinal())
                .date(entry.occurredOn())
                .int8(entry.delta())
                .int2(row.subject().kind().ordinal())
                .uuid(row.subject().id());
    }
}
