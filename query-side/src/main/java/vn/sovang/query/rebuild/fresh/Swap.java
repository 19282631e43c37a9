package vn.sovang.query.rebuild.fresh;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.query.projection.CatchUp;
import vn.sovang.query.rebuild.database.Session;

/**
 * Puts the fresh views in the place of the live ones. Readers go on throughout: schemas are renamed,
 * not tables, so that nobody who reads one is waited for.
 */
public final class Swap {

    private static final Logger LOGGER = LoggerFactory.getLogger(Swap.class);

    /** So few events are caught up with while the live projection waits. */
    private static final long NEARLY_THERE = 200;

    private static final int ATTEMPTS_TO_DROP = 3;

    private static final String MIGRATIONS =
            "select count(*) from view_history.flyway_schema_history";

    /** This commit is durable when it is acknowledged, and so is all that was written before it. */
    private static final String DURABLY = "set local synchronous_commit = on";

    private static final String MAKE_ROOM = "alter schema view rename to view_old";
    private static final String MOVE_IN = "alter schema view_fresh rename to view";
    private static final String DROP_OLD = "drop schema view_old cascade";

    private final Session session;
    private final JdbcClient database;
    private final CatchUp catchUp;
    private final long migrations;

    /** Made before the fresh views are, whose form it watches over. */
    public Swap(Session session, CatchUp catchUp) {
        this.session = session;
        this.database = session.statements();
        this.catchUp = catchUp;
        this.migrations = migrations();
    }

    /**
     * @throws IllegalStateException when the live views have been migrated to another form
     */
    public void run() {
        while (catchUp.behindLive() > NEARLY_THERE) {
            session.inTransaction(catchUp::advance);
        }
        session.inTransaction(this::swap);
        dropOld();
    }

    private void swap() {
        database.sql(DURABLY).update();
        catchUp.takeOver();
        if (migrations() != migrations) {
            throw new IllegalStateException("The views were migrated meanwhile; rebuild them again");
        }
        database.sql(MAKE_ROOM).update();
        database.sql(MOVE_IN).update();
    }

    /** Whoever still reads the old views is waited for; what is left over, the next rebuild drops. */
    private void dropOld() {
        for (int attempt = 1; attempt <= ATTEMPTS_TO_DROP; attempt++) {
            try {
                database.sql(DROP_OLD).update();
                return;
            } catch (DataAccessException stillRead) {
                LOGGER.info("The old views are still there: {}", stillRead.getMessage());
            }
        }
    }

    private long migrations() {
        return database.sql(MIGRATIONS).query(Long.class).single();
    }
}
