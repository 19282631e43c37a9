package vn.sovang.query.ledger;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.platform.ViewSchema;

/** Where the ledger is kept. */
public final class LedgerTable {

    private static final String APPEND =
            """
            insert into view.ledger
                (position, number, unit, year, indicator, occurred_on, delta, subject_kind, subject_id)
            select * from unnest(
                :positions::bigint[], :numbers::smallint[], :units::text[], :years::smallint[], :indicators::smallint[],
                :days::date[], :deltas::bigint[], :kinds::smallint[], :subjects::uuid[])
            """;

    private final JdbcClient views;
    private final ViewSchema schema;

    public LedgerTable(JdbcClient views, ViewSchema schema) {
        this.views = views;
        this.schema = schema;
    }

    public void append(List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        views.sql(schema.in(APPEND))
                .param("positions", Columns.longs(rows, LedgerRow::position))
                .param("numbers", Columns.ints(rows, LedgerRow::number))
                .param("units", texts(rows, row -> row.entry().unit()))
                .param("years", Columns.ints(rows, row -> row.entry().year()))
                .param("indicators", Columns.ints(rows, row -> row.entry().indicator().ordinal()))
                .param("days", texts(rows, row -> row.entry().occurredOn()))
                .param("deltas", Columns.longs(rows, row -> row.entry().delta()))
                .param("kinds", Columns.ints(rows, row -> row.subject().kind().ordinal()))
                .param("subjects", texts(rows, row -> row.subject().id()))
                .update();
    }

    private static String[] texts(List<LedgerRow> rows, Function<LedgerRow, Object> column) {
        return Columns.texts(rows, column);
    }
}
