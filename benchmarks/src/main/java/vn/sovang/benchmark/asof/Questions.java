package vn.sovang.benchmark.asof;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import vn.sovang.benchmark.history.DayShares;
import vn.sovang.benchmark.world.Province;

/** Makes up questions: any year, as of any day, instant or position. */
final class Questions {

    private static final LocalDate FIRST = LocalDate.of(Province.FIRST_YEAR, 1, 1);
    private static final int DAYS =
            (int) (LocalDate.of(Province.LAST_YEAR, 12, 31).toEpochDay() - FIRST.toEpochDay());

    /** From here on the log knows every scope. */
    private static final int FOUNDED_AT = Province.founding().size();

    private static final int DAYS_OF_YEAR = 365;
    private static final int FULLEST_EVERY = 8;

    private final SplittableRandom random = new SplittableRandom(2016);
    private final int events;
    private final boolean through;

    /**
     * @param events of the log
     * @param through whether the questions name a last day
     */
    Questions(int events, boolean through) {
        this.events = events;
        this.through = through;
    }

    String any(ScopeKind kind) {
        int year = random.nextInt(Province.FIRST_YEAR, Province.LAST_YEAR + 1);
        String path = "/api/totals/%d?scope=%s&asOf=%s".formatted(year, kind.any(random), moment());
        return through ? path + "&through=" + dayOf(year) : path;
    }

    /** A part of the instants lies inside the fullest day. */
    private String moment() {
        if (random.nextInt(FULLEST_EVERY) == 0) {
            return instant(DayShares.FULLEST);
        }
        return switch (random.nextInt(3)) {
            case 0 -> anyDay().toString();
            case 1 -> instant(anyDay());
            default -> "position:" + random.nextInt(FOUNDED_AT, events + 1);
        };
    }

    private String instant(LocalDate day) {
        LocalTime time = LocalTime.ofSecondOfDay(random.nextInt(LocalTime.MAX.toSecondOfDay()));
        return day.atTime(time).atOffset(ZoneOffset.UTC).toString();
    }

    private LocalDate anyDay() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private LocalDate dayOf(int year) {
        return LocalDate.ofYearDay(year, random.nextInt(1, DAYS_OF_YEAR + 1));
    }
}
