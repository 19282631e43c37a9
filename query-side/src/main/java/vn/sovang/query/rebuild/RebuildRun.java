package vn.sovang.query.rebuild;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.sovang.log.LogReader;
import vn.sovang.log.json.EventCodec;
import vn.sovang.query.position.ProjectedPosition;
import vn.sovang.query.projection.CatchUp;
import vn.sovang.query.rebuild.database.Crew;
import vn.sovang.query.rebuild.database.Session;
import vn.sovang.query.rebuild.fold.ParallelFold;
import vn.sovang.query.rebuild.fresh.Comparison;
import vn.sovang.query.rebuild.fresh.FreshViews;
import vn.sovang.query.rebuild.fresh.Swap;
import vn.sovang.query.rebuild.fresh.ViewComparison;

/** The right to rebuild, which nobody else has while it is open. */
public final class RebuildRun implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(RebuildRun.class);

    /** Each session keeps one processor of ours and one of the database's busy. */
    private static final int CREW = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final DataSource patient;
    private final LogReader log;
    private final EventCodec codec;
    private final ProjectedPosition live;
    private final Session session;
    private final FreshViews fresh;

    /**
     * @throws RebuildRunning when another one runs
     */
    RebuildRun(DataSource patient, LogReader log, EventCodec codec, ProjectedPosition live) {
        this.patient = patient;
        this.log = log;
        this.codec = codec;
        this.live = live;
        this.session = Session.open(patient);
        this.fresh = new FreshViews(session.statements());
        takeLock();
    }

    private void takeLock() {
        try {
            RebuildLock.take(session.statements());
        } catch (RuntimeException refused) {
            session.close();
            throw refused;
        }
    }

    /** Can be done once. @see Rebuild#run */
    public Rebuilt complete(Consumer<RebuildProgress> listener) {
        try (Crew crew = new Crew(patient, CREW)) {
            return complete(crew, listener);
        } catch (RuntimeException failure) {
            dropFresh();
            throw failure;
        }
    }

    private Rebuilt complete(Crew crew, Consumer<RebuildProgress> listener) {
        long head = log.head().position();
        Meter meter = new Meter(head, listener);
        meter.enter(Phase.PREPARING);
        Swap swap = new Swap(session, catchUp());
        fresh.create();
        meter.enter(Phase.FOLDING);
        new ParallelFold(codec, FreshViews.SCHEMA, head).run(crew, patient, meter::folded);
        meter.enter(Phase.INDEXING);
        fresh.complete(head, crew);
        meter.enter(Phase.COMPARING);
        Comparison comparison = comparisonAt(head, crew);
        meter.enter(Phase.SWAPPING);
        swap.run();
        meter.enter(Phase.DONE);
        return new Rebuilt(head, meter.seconds(), comparison);
    }

    private CatchUp catchUp() {
        return new CatchUp(session.statements(), FreshViews.SCHEMA, log, codec);
    }

    /** Nothing to compare with, when the live views are stuck: a rebuild is what heals them. */
    private @Nullable Comparison comparisonAt(long position, Crew crew) {
        return live.reaches(position)
                ? new ViewComparison(session.statements(), crew).at(position)
                : null;
    }

    private void dropFresh() {
        try {
            fresh.drop();
        } catch (DataAccessException away) {
            LOGGER.info("Left for the next rebuild to drop: {}", away.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            RebuildLock.giveBack(session.statements());
        } catch (DataAccessException away) {
            LOGGER.info("The right to rebuild ends with its session: {}", away.getMessage());
        } finally {
            session.close();
        }
    }
}
