package vn.sovang.query.rebuild.fresh;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.rebuild.database.Crew;

/**
 * Views of the same form as the live ones, read from the catalog: what a migration adds to the live
 * ones, these have too.
 */
public final class FreshViews {

    public static final ViewSchema SCHEMA = new ViewSchema("view_fresh");

    private static final String DROP = "drop schema if exists view_fresh, view_old cascade";

    private static final String CREATE_SCHEMA = "create schema view_fresh";

    private static final String TABLES =
            """
            select format('create table view_fresh.%1$I (like view.%1$I including all excluding indexes)', relname)
            from pg_class where relnamespace = 'view'::regnamespace and relkind = 'r'
            """;

    /** The ones that take longest come first. */
    private static final String INDEXES =
            """
            select replace(pg_get_indexdef(i.indexrelid), ' ON view.', ' ON view_fresh.')
            from pg_index i join pg_class c on c.oid = i.indrelid
            where c.relnamespace = 'view'::regnamespace
            order by pg_relation_size(i.indexrelid) desc
            """;

    private static final String KEYS =
            """
            select format('alter table view_fresh.%I add constraint %I %s using index %I', t.relname, c.conname,
                          case c.contype when 'p' then 'primary key' else 'unique' end, i.relname)
            from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class i on i.oid = c.conindid
            where c.connamespace = 'view'::regnamespace and c.contype in ('p', 'u')
            """;

    private static final String ANALYZE =
            """
            select format('analyze view_fresh.%I', relname)
            from pg_class where relnamespace = 'view_fresh'::regnamespace and relkind = 'r'
            order by pg_relation_size(oid) desc
            """;

    private static final String BEGIN = "insert into view_fresh.position (at) values (:at)";

    private final JdbcClient database;

    public FreshViews(JdbcClient database) {
        this.database = database;
    }

    /** Empty and without indexes; what an interrupted rebuild has left behind is gone. */
    public void create() {
        drop();
        database.sql(CREATE_SCHEMA).update();
        statements(TABLES).forEach(each -> database.sql(each).update());
    }

    /** Also of the old views that could not be dropped after a swap. */
    public void drop() {
        database.sql(DROP).update();
    }

    /** Once the rows up to a position are there. */
    public void complete(long position, Crew crew) {
        database.sql(BEGIN).param("at", position).update();
        inParallel(statements(INDEXES), crew);
        statements(KEYS).forEach(each -> database.sql(each).update());
        inParallel(statements(ANALYZE), crew);
    }

    private static void inParallel(List<String> statements, Crew crew) {
        crew.shareOut(statements, (session, each) -> session.statements().sql(each).update());
    }

    private List<String> statements(String catalog) {
        return database.sql(catalog).query(String.class).list();
    }
}
