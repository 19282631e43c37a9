package vn.sovang.query.totals;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.Indicator;
import vn.sovang.event.unit.Unit;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.ledger.Standing;
import vn.sovang.query.ledger.StandingTable;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.unit.Organisations;

/**
 * Reads totals as of a position: the whole months from the standings, and from the ledger what is
 * asked of a month that is cut short.
 */
@Component
public class TotalsReader {

    /**
     * Found by day before the position is looked at; else, by statistics of a small log, a plan may
     * go through all years by position.
     */
    private static final String DAYS =
            """
            select cut.number, part.indicator, sum(cut.sign * part.delta) as amount
            from unnest(:numbers::int[], :scopes::text[], :afters::date[], :untils::date[], :signs::int[])
                 as cut (number, scope, after, until, sign)
            cross join lateral (
                select indicator, delta
                from (select position, indicator, delta from view.ledger
                      where %s occurred_on > cut.after and occurred_on <= cut.until offset 0) as of_days
                where position <= :at) as part
            group by cut.number, part.indicator
            """;

    private static final String DAYS_OF_UNITS = DAYS.formatted("unit = cut.scope and");
    private static final String DAYS_OF_ALL = DAYS.formatted("");

    private static final Indicator[] INDICATORS = Indicator.values();

    private final JdbcClient views;
    private final StandingTable standings;
    private final Organisations organisations;

    TotalsReader(@Qualifier("query") JdbcClient views, Organisations organisations) {
        this.views = views;
        this.organisations = organisations;
        this.standings = new StandingTable(views, ViewSchema.LIVE);
    }

    public Totals read(Slice slice) {
        return readEach(slice.year(), slice.position(), List.of(slice.spans())).getFirst();
    }

    /**
     * The totals of several scopes at once, in their order.
     *
     * @param scopes days of that year
     */
    public List<Totals> readEach(int year, long position, List<List<Span>> scopes) {
        List<Sums> sums = scopes.stream().map(_ -> new Sums()).toList();
        List<UnitCode> units =
                organisations.at(position).units().units().stream().map(Unit::code).toList();
        List<Cut> cuts = Cut.of(scopes.stream().map(spans -> Term.of(spans, units)).toList());
        addMonths(cuts, year, position, sums);
        addDays(cuts.stream().filter(Cut::hasDays).toList(), position, sums);
        return sums.stream().map(Sums::totals).toList();
    }

    /** The same from the ledger alone, entry by entry, for whoever checks. */
    public Totals addedUp(Slice slice) {
        Sums sums = new Sums();
        addDays(Cut.whole(slice.spans()), slice.position(), List.of(sums));
        return sums.totals();
    }

    private void addMonths(List<Cut> cuts, int year, long position, List<Sums> sums) {
        List<String> scopes = cuts.stream().map(Cut::scope).distinct().toList();
        if (!scopes.isEmpty()) {
            Map<String, Standing> found = standings.at(position, year, scopes);
            for (Cut cut : cuts) {
                Standing standing = found.get(cut.scope());
                if (standing != null) {
                    sums.get(cut.group()).add(cut, standing, position);
                }
            }
        }
    }

    private void addDays(List<Cut> cuts, long position, List<Sums> sums) {
        addDays(DAYS_OF_ALL, cuts.stream().filter(Cut::ofAll).toList(), position, sums);
        addDays(DAYS_OF_UNITS, cuts.stream().filter(cut -> !cut.ofAll()).toList(), position, sums);
    }

    private void addDays(String statement, List<Cut> cuts, long position, List<Sums> sums) {
        if (!cuts.isEmpty()) {
            views.sql(statement)
                    .param("numbers", Columns.ints(cuts, Cut::group))
                    .param("scopes", Columns.texts(cuts, Cut::scope))
                    .param("afters", Columns.texts(cuts, Cut::after))
                    .param("untils", Columns.texts(cuts, Cut::until))
                    .param("signs", Columns.ints(cuts, Cut::sign))
                    .param("at", position)
                    .query(addTo(sums));
        }
    }

    private static RowCallbackHandler addTo(List<Sums> sums) {
        return row ->
                sums.get(row.getInt("number"))
                        .add(
                                INDICATORS[row.getInt("indicator")],
                                row.getBigDecimal("amount").toBigIntegerExact());
    }
}
