package vn.sovang.benchmark.world;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids that are the same in every run. */
public final class Ids {

    private static final long NOT_VERSION = ~0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long NOT_VARIANT = ~(0b11L << 62);
    private static final long VARIANT = 0b10L << 62;

    private Ids() {}

    /** A UUID of version 4 from a seeded generator. */
    public static UUID next(RandomGenerator random) {
        return new UUID(
                (random.nextLong() & NOT_VERSION) | VERSION_4,
                (random.nextLong() & NOT_VARIANT) | VARIANT);
    }
}
