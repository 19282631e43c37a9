package vn.sovang.query.totals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.MonthlySums;
import vn.sovang.query.ledger.Standing;
import vn.sovang.query.ledger.StandingTable;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.platform.ViewSchema;

/**
 * Reads totals as of a position: the whole months of the last standings up to it, the few entries
 * after those, and what is asked of a month that is cut short.
 */
@Component
public class TotalsReader {

    private static final String ENTRIES =
            """
            select cut.number, part.indicator, sum(cut.sign * part.delta) as amount
            from unnest(
                    :numbers::int[], :scopes::text[], :positions::bigint[], :afters::date[], :untils::date[], :signs::int[])
                 as cut (number, scope, position, after, until, sign)
            cross join lateral (
                select indicator, delta from view.ledger
                where %1$s year = :year and position > cut.position and position <= :at and occurred_on <= cut.until
                union all
                select indicator, delta from view.ledger
                where %1$s cut.after < cut.until and occurred_on > cut.after and occurred_on <= cut.until
                  and position <= cut.position) as part
            group by cut.number, part.indicator
            """;

    private static final String ENTRIES_OF_UNITS = ENTRIES.formatted("unit = cut.scope and");
    private static final String ENTRIES_OF_ALL = ENTRIES.formatted("");

    private static final Indicator[] INDICATORS = Indicator.values();

    private final JdbcClient views;
    private final StandingTable standings;

    TotalsReader(@Qualifier("query") JdbcClient views) {
        this.views = views;
        this.standings = new StandingTable(views, ViewSchema.LIVE);
    }

    public Totals read(Slice slice) {
        return readEach(slice.year(), slice.position(), List.of(slice.spans())).getFirst();
    }

    /**
     * The totals of several scopes at once, in their order.
     *
     * @param scopes days of that year; those of all units never beside those of single ones
     */
    public List<Totals> readEach(int year, long position, List<List<Span>> scopes) {
        List<Sums> sums = scopes.stream().map(_ -> new Sums()).toList();
        List<Cut> cuts = Cut.of(scopes);
        if (!cuts.isEmpty()) {
            Map<String, Standing> last =
                    standings.upTo(
                            position, year, cuts.stream().map(Cut::scope).distinct().toList());
            cuts.forEach(cut -> addMonths(sums, cut, last.get(cut.scope())));
            entriesOf(cuts, last)
                    .param("year", year)
                    .param("at", position)
                    .query(addEntriesTo(sums));
        }
        return sums.stream().map(Sums::totals).toList();
    }

    private static void addMonths(List<Sums> sums, Cut cut, @Nullable Standing last) {
        if (last != null) {
            sums.get(cut.group()).add(cut, MonthlySums.read(last.sums()));
        }
    }

    private JdbcClient.StatementSpec entriesOf(List<Cut> cuts, Map<String, Standing> last) {
        return views.sql(cuts.getFirst().ofAll() ? ENTRIES_OF_ALL : ENTRIES_OF_UNITS)
                .param("numbers", Columns.ints(cuts, Cut::group))
                .param("scopes", Columns.texts(cuts, Cut::scope))
                .param("positions", Columns.longs(cuts, cut -> positionOf(last.get(cut.scope()))))
                .param("afters", Columns.texts(cuts, Cut::after))
                .param("untils", Columns.texts(cuts, Cut::until))
                .param("signs", Columns.ints(cuts, Cut::sign));
    }

    private static long positionOf(@Nullable Standing last) {
        return last == null ? 0 : last.position();
    }

    private static RowCallbackHandler addEntriesTo(List<Sums> sums) {
        return row ->
                sums.get(row.getInt("number"))
                        .add(
                                INDICATORS[row.getInt("indicator")],
                                row.getBigDecimal("amount").toBigIntegerExact());
    }
}
