package vn.sovang.query.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.event.Indicator;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.platform.ViewSchema;

/** Where running totals are kept. */
public final class StandingTable {

    private static final String LAST =
            """
            select s.scope, s.year, s.position, s.entries, s.sums
            from unnest(:scopes::text[], :years::smallint[]) as asked (scope, year)
            cross join lateral (
                select * from view.standing s
                where s.scope = asked.scope and s.year = asked.year
                order by s.position desc limit 1) as s
            """;

    private static final String LAST_UP_TO =
            """
            select s.scope, s.year, s.position, s.entries, s.sums
            from unnest(:scopes::text[]) as asked (scope)
            cross join lateral (
                select * from view.standing s
                where s.scope = asked.scope and s.year = :year and s.position <= :at
                order by s.position desc limit 1) as s
            """;

    private static final String ENTRIES_AFTER =
            """
            select last.scope, last.year, l.indicator, l.occurred_on, l.delta
            from unnest(:scopes::text[], :years::smallint[], :positions::bigint[]) as last (scope, year, position)
            cross join lateral (
                select indicator, occurred_on, delta from view.ledger
                where last.scope <> '' and unit = last.scope and year = last.year and position > last.position
                union all
                select indicator, occurred_on, delta from view.ledger
                where last.scope = '' and year = last.year and position > last.position) as l
            """;

    private static final String APPEND =
            """
            insert into view.standing (scope, year, position, entries, sums)
            select * from unnest(
                :scopes::text[], :years::smallint[], :positions::bigint[], :entries::bigint[], :sums::bytea[])
            """;

    private static final Indicator[] INDICATORS = Indicator.values();

    private final JdbcClient views;
    private final ViewSchema schema;

    public StandingTable(JdbcClient views, ViewSchema schema) {
        this.views = views;
        this.schema = schema;
    }

    /** Where the scopes of these rows stand, the rows themselves not yet added. */
    public Standings before(List<LedgerRow> rows) {
        List<ScopeYear> keys = rows.stream().flatMap(ScopeYear::of).distinct().toList();
        Map<ScopeYear, Standing> last = last(keys);
        Map<ScopeYear, RunningTotals> totals = new HashMap<>();
        keys.forEach(key -> totals.put(key, totalsFrom(key, last)));
        addEntriesAfter(last, keys, totals);
        return new Standings(totals);
    }

    /** The last standing of each scope up to a position, where there is one. */
    public Map<String, Standing> upTo(long position, int year, Collection<String> scopes) {
        Map<String, Standing> found = new HashMap<>();
        views.sql(schema.in(LAST_UP_TO))
                .param("scopes", scopes.toArray(String[]::new))
                .param("year", year)
                .param("at", position)
                .query(StandingTable::standing)
                .list()
                .forEach(each -> found.put(each.scope(), each));
        return found;
    }

    public void append(List<Standing> due) {
        if (due.isEmpty()) {
            return;
        }
        views.sql(schema.in(APPEND))
                .param("scopes", Columns.texts(due, Standing::scope))
                .param("years", Columns.ints(due, Standing::year))
                .param("positions", Columns.longs(due, Standing::position))
                .param("entries", Columns.longs(due, Standing::entries))
                .param("sums", Columns.bytes(due, Standing::sums))
                .update();
    }

    private static RunningTotals totalsFrom(ScopeYear key, Map<ScopeYear, Standing> last) {
        Standing standing = last.get(key);
        return standing == null
                ? RunningTotals.from(key.scope(), key.year())
                : RunningTotals.from(standing);
    }

    private Map<ScopeYear, Standing> last(Collection<ScopeYear> keys) {
        Map<ScopeYear, Standing> last = new HashMap<>();
        asking(LAST, keys)
                .query(StandingTable::standing)
                .list()
                .forEach(each -> last.put(new ScopeYear(each.scope(), each.year()), each));
        return last;
    }

    private void addEntriesAfter(
            Map<ScopeYear, Standing> last,
            Collection<ScopeYear> keys,
            Map<ScopeYear, RunningTotals> totals) {
        asking(ENTRIES_AFTER, keys)
                .param(
                        "positions",
                        Columns.longs(
                                keys, key -> last.containsKey(key) ? last.get(key).position() : 0))
                .query(
                        row -> {
                            ScopeYear key =
                                    new ScopeYear(row.getString("scope"), row.getInt("year"));
                            Objects.requireNonNull(totals.get(key))
                                    .add(
                                            INDICATORS[row.getInt("indicator")],
                                            row.getObject("occurred_on", LocalDate.class),
                                            row.getLong("delta"));
                        });
    }

    private JdbcClient.StatementSpec asking(String statement, Collection<ScopeYear> keys) {
        return views.sql(schema.in(statement))
                .param("scopes", Columns.texts(keys, ScopeYear::scope))
                .param("years", Columns.ints(keys, ScopeYear::year));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getString("scope"),
                row.getInt("year"),
                row.getLong("position"),
                row.getLong("entries"),
                row.getBytes("sums"));
    }
}
