package vn.sovang.query.rebuild.fresh;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.event.Indicator;
import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.rebuild.database.Crew;

/** Compares the fresh views with the live ones, row by row, as both stand at a position. */
public final class ViewComparison {

    private static final List<ViewSchema> BOTH = List.of(ViewSchema.LIVE, FreshViews.SCHEMA);

    /**
     * Every view with what a row is told apart by: the hash functions of its columns' types, one
     * seeded with the next. Together they cost half of what hashing the row as a whole does.
     */
    private static final String VIEWS =
            """
            select c.relname as name,
                   string_agg(format('%s(%I, ', hash.function, a.attname), '' order by a.attnum)
                       || '0' || repeat(')', count(*)::int) as hash
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join lateral (
                select p.amproc::regproc as function
                from pg_opclass o
                join pg_am m on m.oid = o.opcmethod and m.amname = 'hash'
                join pg_amproc p on p.amprocfamily = o.opcfamily and p.amproclefttype = a.atttypid
                                and p.amprocrighttype = a.atttypid and p.amprocnum = 2
                where o.opcdefault and o.opcintype = a.atttypid) as hash on true
            where c.relnamespace = 'view'::regnamespace and c.relkind = 'r'
            group by c.relname having bool_or(a.attname = 'position')
            order by c.relname
            """;

    private static final String DIGEST =
            """
            select count(*) as rows, coalesce(bit_xor(%s), 0) as hash from view.%s where position <= :at
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

    private record View(String name, String hash) {}

    private record Digest(long rows, long hash) {}

    private record Part(ViewSchema schema, View view) {}

    private final JdbcClient database;
    private final Crew crew;

    public ViewComparison(JdbcClient database, Crew crew) {
        this.database = database;
        this.crew = crew;
    }

    public Comparison at(long position) {
        List<View> views = database.sql(VIEWS).query(View.class).list();
        Map<Part, Digest> digests = digests(views, position);
        return Comparison.of(
                views.stream()
                        .flatMap(view -> difference(view, digests, position).stream())
                        .toList());
    }

    private Map<Part, Digest> digests(List<View> views, long position) {
        Map<Part, Digest> digests = new ConcurrentHashMap<>();
        crew.shareOut(
                views.stream()
                        .flatMap(view -> BOTH.stream().map(schema -> new Part(schema, view)))
                        .toList(),
                (session, part) -> digests.put(part, digest(session.statements(), part, position)));
        return digests;
    }

    private Optional<Difference> difference(View view, Map<Part, Digest> digests, long position) {
        Digest live = Objects.requireNonNull(digests.get(new Part(ViewSchema.LIVE, view)));
        Digest fresh = Objects.requireNonNull(digests.get(new Part(FreshViews.SCHEMA, view)));
        return live.equals(fresh)
                ? Optional.empty()
                : Optional.of(
                        new Difference(
                                view.name(), live.rows(), fresh.rows(), sums(view, position)));
    }

    private static Digest digest(JdbcClient session, Part part, long position) {
        return session.sql(
                        part.schema().in(DIGEST.formatted(part.view().hash(), part.view().name())))
                .param("at", position)
                .query(Digest.class)
                .single();
    }

    private List<Difference.Sum> sums(View view, long position) {
        return view.name().equals("ledger")
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
