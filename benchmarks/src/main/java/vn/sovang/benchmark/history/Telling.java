package vn.sovang.benchmark.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.sovang.benchmark.world.Province;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.TimeOrderedIds;
import vn.sovang.platform.VietnamTime;

/**
 * The day on which something is told, and chance.
 *
 * @param today the day of recording
 */
record Telling(RandomGenerator random, LocalDate today) {

    private static final List<UnitCode> UNITS = Province.units();
    private static final LocalDate FIRST_DAY = LocalDate.of(Province.FIRST_YEAR, 1, 1);
    private static final int LATE_DAYS = 21;
    private static final int DAY_MILLIS = 24 * 60 * 60 * 1_000;

    UUID id() {
        Instant sometimeToday = VietnamTime.endOf(today).minusMillis(random.nextInt(DAY_MILLIS));
        return TimeOrderedIds.at(sometimeToday.toEpochMilli(), random);
    }

    UnitCode unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    /** Facts are told within three weeks. */
    LocalDate recently() {
        LocalDate day = today.minusDays(random.nextInt(LATE_DAYS));
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }

    long upTo(long most) {
        return 1 + random.nextLong(most);
    }

    boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
