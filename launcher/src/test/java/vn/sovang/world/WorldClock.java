package vn.sovang.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Never goes back: bursts of equal instants, gaps of days, and moments on the edge of a day or a
 * year in Vietnam.
 */
final class WorldClock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int USUAL_SIZE = 1500;

    private final Draw draw;
    private final int gapPercent;
    private Instant now;

    WorldClock(Draw draw, int size) {
        this.draw = draw;
        this.gapPercent = 100 * USUAL_SIZE / Math.max(size, 1);
        this.now = Instant.parse("2021-01-02T01:00:00Z").plus(draw.between(0, 40), ChronoUnit.DAYS);
    }

    Instant next() {
        Instant next = now.plus(step(), ChronoUnit.MICROS);
        Instant newYear = midnightAfter(LocalDate.of(now.atZone(VIETNAM).getYear(), 12, 31));
        boolean stop =
                next.isAfter(newYear) && now.isBefore(newYear.minusSeconds(1)) && draw.chance(80);
        now = stop ? newYear.plus(draw.between(-1, 1), ChronoUnit.MICROS) : next;
        return now;
    }

    private long step() {
        long hour = 3_600_000_000L;
        return switch (draw.between(0, 19)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> 0;
            case 8, 9 -> 1;
            case 10, 11 -> draw.between(1, 90_000_000);
            case 12, 13, 14, 15 ->
                    draw.between(1, 20) * hour / 60 * draw.between(1, 60) * gapPercent / 100;
            case 16, 17 -> draw.between(1, 170) * hour * 2 * gapPercent / 100;
            default -> toMidnight();
        };
    }

    private long toMidnight() {
        Instant midnight =
                midnightAfter(now.plus(1, ChronoUnit.SECONDS).atZone(VIETNAM).toLocalDate());
        return ChronoUnit.MICROS.between(now, midnight) + draw.between(-1, 1);
    }

    private static Instant midnightAfter(LocalDate day) {
        return ZonedDateTime.of(day.plusDays(1).atStartOfDay(), VIETNAM).toInstant();
    }

    /** The same instant, written as one of many clients would. */
    static String written(Instant instant, Draw draw) {
        ZoneOffset offset =
                draw.pick(
                        ZoneOffset.UTC,
                        ZoneOffset.ofHours(7),
                        ZoneOffset.ofHours(7),
                        ZoneOffset.ofHours(-5),
                        ZoneOffset.ofHoursMinutes(5, 30),
                        ZoneOffset.ofHours(14));
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(offset));
    }
}
