package vn.sovang.query.rebuild.fold;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import vn.sovang.log.json.EventCodec;
import vn.sovang.query.ledger.Standings;
import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.rebuild.database.BinaryRows;
import vn.sovang.query.rebuild.database.Crew;

/**
 * Folds the log from its beginning. Chunks are read, decoded and written side by side, in any
 * order, since figures are sums; only running totals are added up in the order of the log.
 */
public final class ParallelFold {

    private final EventCodec codec;
    private final ViewSchema into;
    private final long head;
    private final AtomicLong chunks = new AtomicLong();
    private final Turns turns = new Turns();
    private final Standings standings = new Standings(Map.of());

    /**
     * @param into empty views
     * @param head the last position to fold
     */
    public ParallelFold(EventCodec codec, ViewSchema into, long head) {
        this.codec = codec;
        this.into = into;
        this.head = head;
    }

    /**
     * @param crew shares the work: each session takes chunk after chunk until none is left
     * @param patient connections for whoever writes, beside the crew
     * @param folded hears of how many more events have been folded
     * @throws IllegalStateException when an event is missing or cannot be read
     */
    public void run(Crew crew, DataSource patient, LongConsumer folded) {
        try (Crew writers = new Crew(patient, Filling.VIEWS)) {
            Filling filling = Filling.begin(writers, into);
            crew.share(session -> share(new ChunkFold(session, codec, filling), folded));
            filling.standing().write(openStandings());
            filling.commit();
        }
    }

    private BinaryRows openStandings() {
        BinaryRows rows = new BinaryRows();
        standings.open().forEach(each -> StandingCopy.add(each, rows));
        return rows;
    }

    private void share(ChunkFold fold, LongConsumer folded) {
        for (Chunk chunk = next(); !chunk.isEmpty(); chunk = next()) {
            long number = chunk.number();
            fold.fold(chunk, entries -> turns.take(number, () -> standings.after(entries)));
            folded.accept(chunk.events());
        }
    }

    private Chunk next() {
        return Chunk.of(chunks.getAndIncrement(), head);
    }
}
