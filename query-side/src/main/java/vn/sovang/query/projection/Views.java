package vn.sovang.query.projection;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.query.ledger.LedgerTable;
import vn.sovang.query.ledger.Standing;
import vn.sovang.query.ledger.StandingTable;
import vn.sovang.query.ledger.Standings;
import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.timeline.version.TimelineTable;

/** Writes what a batch of events adds, in one fixed order and within the caller's transaction. */
final class Views {

    private static final String AT = "select at from view.position";

    private static final String ADVANCE = "update view.position set at = :to where at = :from";

    private final JdbcClient views;
    private final ViewSchema schema;
    private final LedgerTable ledger;
    private final StandingTable standings;
    private final TimelineTable timeline;

    Views(JdbcClient views, ViewSchema schema) {
        this.views = views;
        this.schema = schema;
        this.ledger = new LedgerTable(views, schema);
        this.standings = new StandingTable(views, schema);
        this.timeline = new TimelineTable(views, schema);
    }

    long at() {
        return views.sql(schema.in(AT)).query(Long.class).single();
    }

    /**
     * Comes first, since it waits for any other writer and then finds out whether that one was
     * faster.
     */
    void append(ProjectedBatch batch) {
        if (batch.isEmpty()) {
            return;
        }
        advance(batch);
        Standings running = standings.before(batch.ledger());
        ledger.append(batch.ledger());
        List<Standing> due = running.after(batch.ledger());
        standings.keep(Stream.concat(due.stream(), running.open().stream()).toList());
        timeline.append(batch.timeline());
    }

    /** Claims of the token do not fence a former owner; this does. */
    private void advance(ProjectedBatch batch) {
        int advanced =
                views.sql(schema.in(ADVANCE))
                        .param("to", batch.to())
                        .param("from", batch.from())
                        .update();
        if (advanced == 0) {
            throw new IllegalStateException("Another process has projected beyond " + batch.from());
        }
    }
}
