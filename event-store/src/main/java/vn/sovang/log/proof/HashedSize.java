package vn.sovang.log.proof;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How far the log has been hashed, by whichever process. It never goes back. */
public final class HashedSize {

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final int ASK_DATABASE_EVERY = 10;

    private final StoredHashes stored;
    private final AtomicLong known = new AtomicLong();

    public HashedSize(StoredHashes stored) {
        this.stored = stored;
    }

    /** The last position that this process knows of. */
    public long known() {
        return known.get();
    }

    /** The last position of all. */
    public long now() {
        advanceTo(stored.size());
        return known();
    }

    void advanceTo(long size) {
        known.accumulateAndGet(size, Math::max);
    }

    boolean reaches(long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (int look = 0; known() < position; look++) {
            if (look % ASK_DATABASE_EVERY == 0 && now() >= position) {
                return true;
            }
            if (System.nanoTime() - deadline >= 0 || !paused()) {
                return false;
            }
        }
        return true;
    }

    private static boolean paused() {
        try {
            Thread.sleep(LOOK_EVERY);
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
