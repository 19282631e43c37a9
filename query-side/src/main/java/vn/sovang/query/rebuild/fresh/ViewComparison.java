package vn.sovang.query.rebuild.fresh;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.event.Indicator;
import vn.sovang.query.platform.ViewSchema;

/** Compares the fresh views with the live ones, row by row, as both stand at a position. */
public final class ViewComparison {

    private static final String VIEWS =
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'view'::regnamespace and c.relkind = 'r' and a.attname = 'position'
            order by c.relname
            """;

    private static final String DIGEST =
            """
            select count(*) as rows, coalesce(bit_xor(hash_record_extended(t, 0)), 0) as hash
            from view.%s t where t.position <= :at
            """;

    private static final String SUMS =
            """
            with live as (select unit, year, indicator, sum(delta) from view.ledger
                          where position <= :at group by unit, year, indicator),
                 fresh as (select unit, year, indicator, sum(delta) from view_fresh.ledger
                           where position <= :at group by unit, year, indicator)
            select unit, year, indicator, coalesce(live.sum, 0) as live, coalesce(fresh.sum, 0) as fresh
            from live full join fresh using (unit, year, indicator)
            where live.sum is distinct from fresh.sum
            order by unit, year, indicator limit 20
            """;

    private record Digest(long rows, long hash) {}

    private final JdbcClient database;

    public ViewComparison(JdbcClient database) {
        this.database = database;
    }

    public Comparison at(long position) {
        return Comparison.of(
                database.sql(VIEWS).query(String.class).list().stream()
                        .flatMap(view -> difference(view, position).stream())
                        .toList());
    }

    private Optional<Difference> difference(String view, long position) {
        Digest live = digest(ViewSchema.LIVE, view, position);
        Digest fresh = digest(FreshViews.SCHEMA, view, position);
        return live.equals(fresh)
                ? Optional.empty()
                : Optional.of(
                        new Difference(view, live.rows(), fresh.rows(), sums(view, position)));
    }

    private Digest digest(ViewSchema schema, String view, long position) {
        return database.sql(schema.in(DIGEST.formatted(view)))
                .param("at", position)
                .query(Digest.class)
                .single();
    }

    private List<Difference.Sum> sums(String view, long position) {
        return view.equals("ledger")
                ? database.sql(SUMS).param("at", position).query(ViewComparison::sum).list()
                : List.of();
    }

    private static Difference.Sum sum(ResultSet row, int number) throws SQLException {
        BigDecimal live = row.getBigDecimal("live");
        BigDecimal fresh = row.getBigDecimal("fresh");
        return new Difference.Sum(
                row.getString("unit"),
                row.getInt("year"),
                Indicator.values()[row.getInt("indicator")],
                live.toBigIntegerExact(),
                fresh.toBigIntegerExact());
    }
}
