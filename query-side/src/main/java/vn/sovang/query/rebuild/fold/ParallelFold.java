package vn.sovang.query.rebuild.fold;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import vn.sovang.log.json.EventCodec;
import vn.sovang.query.ledger.Standings;
import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.rebuild.database.Session;

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
     * One session's share: chunk after chunk until none is left.
     *
     * @param folded hears of how many more events have been folded
     * @throws IllegalStateException when an event is missing or cannot be read
     */
    public void share(Session session, LongConsumer folded) {
        ChunkFold fold = new ChunkFold(session, codec, into);
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
