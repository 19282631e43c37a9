package vn.sovang.query.rebuild;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Held by the session of the one rebuild that runs, in whichever process; gone when that one is.
 */
final class RebuildLock {

    private static final long KEY = 8317412006537L;

    private static final String TAKE = "select pg_try_advisory_lock(:key)";

    private static final String GIVE_BACK = "select pg_advisory_unlock(:key)";

    private static final String IS_HELD =
            """
            select exists (
                select 1 from pg_locks l join pg_database d on d.oid = l.database
                where d.datname = current_database() and l.locktype = 'advisory' and l.granted
                  and (l.classid::bigint << 32 | l.objid::bigint) = :key)
            """;

    private RebuildLock() {}

    /**
     * @throws RebuildRunning when another session holds it
     */
    static void take(JdbcClient session) {
        if (!session.sql(TAKE).param("key", KEY).query(Boolean.class).single()) {
            throw new RebuildRunning();
        }
    }

    /** At once; the end of the session gives it back too, but only when the server notices it. */
    static void giveBack(JdbcClient session) {
        session.sql(GIVE_BACK).param("key", KEY).query(Boolean.class).single();
    }

    static boolean isHeld(JdbcClient database) {
        return database.sql(IS_HELD).param("key", KEY).query(Boolean.class).single();
    }
}
