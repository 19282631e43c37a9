package vn.sovang.query.rebuild;

import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.sovang.log.LogReader;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.Database;
import vn.sovang.query.position.ProjectedPosition;

/**
 * Computes all views anew from the log, beside the live ones, compares both, and swaps them. The
 * live views answer throughout; when a rebuild fails, they stay.
 */
@Component
public class Rebuild {

    private final Database database;
    private final LogReader log;
    private final EventCodec codec;
    private final ProjectedPosition live;

    Rebuild(
            @Qualifier("query") Database database,
            @Qualifier("query") LogReader log,
            EventCodec codec,
            ProjectedPosition live) {
        this.database = database;
        this.log = log;
        this.codec = codec;
        this.live = live;
    }

    /**
     * Returns when the new views are live. An interrupt of the calling thread breaks it off.
     *
     * @param listener hears of progress, from any thread but one call at a time
     * @throws RebuildRunning when another one runs, in this process or any other
     * @throws IllegalStateException when an event of the log is missing or cannot be read
     */
    public Rebuilt run(Consumer<RebuildProgress> listener) {
        try (RebuildRun run = begin()) {
            return run.complete(listener);
        }
    }

    /**
     * The right to rebuild, until it is closed.
     *
     * @throws RebuildRunning when somebody else has it
     */
    RebuildRun begin() {
        return new RebuildRun(database.address().patient(), log, codec, live);
    }
}
