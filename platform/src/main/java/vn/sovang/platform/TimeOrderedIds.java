package vn.sovang.platform;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of messages, and so of events: UUIDs of version 7 (RFC 9562), which begin with the time in
 * milliseconds. Those of one hour lie beside each other in the log's index, wherever the log has
 * grown to. They need not be hard to guess; the index finds out whether one was used before.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 1L << 63;
    private static final int TIME_SHIFT = 16;
    private static final long RANDOM_BESIDE_TIME = 0x0FFFL;
    private static final long RANDOM_BESIDE_VARIANT = (1L << 62) - 1;

    @Override
    public String generateIdentifier() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << TIME_SHIFT;
        return new UUID(
                        time | VERSION_7 | (random.nextLong() & RANDOM_BESIDE_TIME),
                        VARIANT | (random.nextLong() & RANDOM_BESIDE_VARIANT))
                .toString();
    }
}
