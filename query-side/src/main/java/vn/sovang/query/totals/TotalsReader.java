package vn.sovang.query.totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.Indicator;
import vn.sovang.query.platform.Columns;

/**
 * Reads totals as of a position: the last running totals up to it, and the few entries after those.
 */
@Component
public class TotalsReader {

    /**
     * For each cut: whole months from the standing, entries after the standing, and the rest of a
     * month before it.
     */
    private static final String SUMS =
            """
            select cut.number, part.indicator, sum(cut.sign * part.amount) as amount
            from unnest(
                    :numbers::int[], :scopes::text[], :months::int[], :afters::date[], :untils::date[], :signs::int[])
                 as cut (number, scope, month, after, until, sign)
            left join lateral (
                select position, sums from view.standing
                where scope = cut.scope and year = :year and position <= :at
                order by position desc limit 1) as standing on true
            cross join lateral (
                select i as indicator, coalesce(standing.sums[i * 12 + cut.month], 0) as amount
                from generate_series(0, :last) as i
                where cut.month > 0 and standing.position is not null
                union all
                select indicator, delta from view.ledger
                where cut.scope <> '' and unit = cut.scope and year = :year
                  and position > coalesce(standing.position, 0) and position <= :at and occurred_on <= cut.until
                union all
                select indicator, delta from view.ledger
                where cut.scope = '' and year = :year
                  and position > coalesce(standing.position, 0) and position <= :at and occurred_on <= cut.until
                union all
                select indicator, delta from view.ledger
                where cut.scope <> '' and unit = cut.scope and cut.after < cut.until
                  and occurred_on > cut.after and occurred_on <= cut.until and position <= standing.position
                union all
                select indicator, delta from view.ledger
                where cut.scope = '' and cut.after < cut.until
                  and occurred_on > cut.after and occurred_on <= cut.until and position <= standing.position) as part
            group by cut.number, part.indicator
            """;

    private static final Indicator[] INDICATORS = Indicator.values();

    private final JdbcClient views;

    TotalsReader(@Qualifier("query") JdbcClient views) {
        this.views = views;
    }

    public Totals read(Slice slice) {
        return readEach(slice.year(), slice.position(), List.of(slice.spans())).getFirst();
    }

    /** The totals of several scopes at once, in their order. All spans lie within the year. */
    public List<Totals> readEach(int year, long position, List<List<Span>> scopes) {
        List<Totals> totals =
                scopes.stream().map(_ -> new Totals(new EnumMap<>(Indicator.class))).toList();
        List<Cut> cuts = Cut.of(scopes);
        if (!cuts.isEmpty()) {
            asking(year, position, cuts)
                    .query(
                            row -> {
                                put(row, totals.get(row.getInt("number")).sums());
                            });
        }
        return totals;
    }

    private JdbcClient.StatementSpec asking(int year, long position, List<Cut> cuts) {
        return views.sql(SUMS)
                .param("numbers", Columns.ints(cuts, Cut::group))
                .param("scopes", Columns.texts(cuts, Cut::scope))
                .param("months", Columns.ints(cuts, Cut::month))
                .param("afters", Columns.texts(cuts, Cut::after))
                .param("untils", Columns.texts(cuts, Cut::until))
                .param("signs", Columns.ints(cuts, Cut::sign))
                .param("year", year)
                .param("at", position)
                .param("last", INDICATORS.length - 1);
    }

    private static void put(ResultSet row, Map<Indicator, Long> sums) throws SQLException {
        sums.put(INDICATORS[row.getInt("indicator")], row.getBigDecimal("amount").longValueExact());
    }
}
