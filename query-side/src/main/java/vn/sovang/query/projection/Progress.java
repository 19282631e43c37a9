package vn.sovang.query.projection;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Watches the views follow the log. Used by one thread. */
final class Progress {

    private static final String LOOK =
            """
            select p.at, exists (select 1 from log.event e where e.position > p.at) as behind from view.position p
            """;

    private record Look(long at, boolean behind) {}

    private static final Look AWAY = new Look(-1, true);

    private final JdbcClient views;
    private Look last = new Look(-1, false);

    Progress(JdbcClient views) {
        this.views = views;
    }

    /**
     * Whether the views were behind a look ago and have not moved since, or the database has just
     * come back.
     */
    boolean isStuck() {
        Look previous = last;
        last = look();
        boolean back = previous.equals(AWAY) && !last.equals(AWAY);
        return back
                || (!last.equals(AWAY)
                        && previous.behind()
                        && last.behind()
                        && previous.at() == last.at());
    }

    private Look look() {
        try {
            return views.sql(LOOK).query(Look.class).single();
        } catch (DataAccessException away) {
            return AWAY;
        }
    }
}
