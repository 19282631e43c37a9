package vn.sovang.platform;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of things and of messages, and so of events: UUIDs of version 7 (RFC 9562), which begin with
 * the time in milliseconds. Those of one hour lie beside each other in every index, whatever it has
 * grown to. They need not be hard to guess; the log finds out whether one was used before.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 1L << 63;
    private static final int TIME_SHIFT = 16;
    private static final long RANDOM_BESIDE_TIME = 0x0FFFL;
    private static final long RANDOM_BESIDE_VARIANT = (1L << 62) - 1;

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    static UUID next() {
        return at(System.currentTimeMillis(), ThreadLocalRandom.current());
    }

    /**
     * One that could have been made at that time.
     *
     * @param epochMillis milliseconds since 1970, at least 0
     */
    public static UUID at(long epochMillis, RandomGenerator random) {
        return new UUID(
                (epochMillis << TIME_SHIFT) | VERSION_7 | (random.nextLong() & RANDOM_BESIDE_TIME),
                VARIANT | (random.nextLong() & RANDOM_BESIDE_VARIANT));
    }
}
