package vn.sovang.query.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.platform.ViewSchema;

/** Where running totals are kept. */
public final class StandingTable {

    private static final String OPEN =
            """
            select s.scope, s.year, s.position, s.sums, s.entries
            from unnest(:scopes::text[], :years::smallint[]) as asked (scope, year)
            join view.standing s on s.scope = asked.scope and s.year = asked.year and s.position = :open
            """;

    private static final String AT =
            """
            select s.scope, s.year, s.position, s.sums, s.entries
            from unnest(:scopes::text[]) as asked (scope)
            cross join lateral (
                select * from view.standing s
                where s.scope = asked.scope and s.year = :year and s.position >= :at
                order by s.position limit 1) as s
            """;

    /** Those that are no longer open are new; the open ones take the place of what they were. */
    private static final String KEEP =
            """
            insert into view.standing (scope, year, position, sums, entries)
            select * from unnest(
                :scopes::text[], :years::smallint[], :positions::bigint[], :sums::bytea[], :entries::bytea[])
            on conflict (scope, year, position) do update set sums = excluded.sums, entries = excluded.entries
            """;

    private final JdbcClient views;
    private final ViewSchema schema;

    public StandingTable(JdbcClient views, ViewSchema schema) {
        this.views = views;
        this.schema = schema;
    }

    /** Where the scopes of these rows stand, the rows themselves not yet added. */
    public Standings before(List<LedgerRow> rows) {
        List<ScopeYear> keys = rows.stream().flatMap(ScopeYear::of).distinct().toList();
        Map<ScopeYear, RunningTotals> totals = new HashMap<>();
        views.sql(schema.in(OPEN))
                .param("scopes", Columns.texts(keys, ScopeYear::scope))
                .param("years", Columns.ints(keys, ScopeYear::year))
                .param("open", Standing.OPEN)
                .query(StandingTable::standing)
                .list()
                .forEach(
                        open ->
                                totals.put(
                                        new ScopeYear(open.scope(), open.year()),
                                        RunningTotals.from(open)));
        return new Standings(totals);
    }

    /**
     * Of each scope the standing that tells how it stood at a position; none for a scope without
     * entries.
     */
    public Map<String, Standing> at(long position, int year, Collection<String> scopes) {
        Map<String, Standing> found = new HashMap<>();
        views.sql(schema.in(AT))
                .param("scopes", scopes.toArray(String[]::new))
                .param("year", year)
                .param("at", position)
                .query(StandingTable::standing)
                .list()
                .forEach(each -> found.put(each.scope(), each));
        return found;
    }

    public void keep(List<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        views.sql(schema.in(KEEP))
                .param("scopes", Columns.texts(standings, Standing::scope))
                .param("years", Columns.ints(standings, Standing::year))
                .param("positions", Columns.longs(standings, Standing::position))
                .param("sums", Columns.bytes(standings, Standing::sums))
                .param("entries", Columns.bytes(standings, Standing::entries))
                .update();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getString("scope"),
                row.getInt("year"),
                row.getLong("position"),
                row.getBytes("sums"),
                row.getBytes("entries"));
    }
}
