package vn.sovang.launcher.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When things happen in a Youth Union's year, and how long after they are entered. */
final class Rhythm {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 3);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate TET_EVE = LocalDate.of(2023, 1, 20);
    private static final LocalDate TET_OVER = LocalDate.of(2023, 1, 27);
    private static final LocalDateTime LAST_ENTRY = LocalDateTime.of(2023, 12, 31, 19, 0);

    private final SplittableRandom random;

    Rhythm(SplittableRandom random) {
        this.random = random;
    }

    /** Days of 2023 in order; a day may come twice. */
    List<LocalDate> days(int count) {
        var urn = FIRST_DAY.datesUntil(NEW_YEAR).flatMap(Rhythm::asOftenAsBusy).toList();
        return IntStream.range(0, count)
                .mapToObj(i -> urn.get(random.nextInt(urn.size())))
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> asOftenAsBusy(LocalDate day) {
        return Collections.nCopies(weekday(day) * season(day), day).stream();
    }

    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 4 : 1;
    }

    private static int season(LocalDate day) {
        if (isTet(day)) {
            return 0;
        }
        return switch (day.getMonth()) {
            case MARCH -> 4;
            case JANUARY, JULY -> 3;
            case MAY, JUNE, AUGUST -> 2;
            default -> 1;
        };
    }

    /** Most facts are entered the same evening or the next morning, a few only weeks later. */
    LocalDateTime entryOf(LocalDate day) {
        int chance = random.nextInt(100);
        var morning = day.atTime(8, 0);
        if (chance < 66) {
            return at(day, 16, morning);
        }
        if (chance < 88) {
            return at(day.plusDays(1), 8, morning);
        }
        int days = chance < 96 ? random.nextInt(2, 9) : random.nextInt(15, 40);
        return at(day.plusDays(days), 9, morning);
    }

    /** Batches follow at once, in the next days, or weeks later when the lists come in. */
    LocalDateTime entryAfter(LocalDateTime before) {
        int chance = random.nextInt(100);
        if (chance < 66) {
            return before.plusSeconds(random.nextInt(60, 900));
        }
        int days = chance < 90 ? random.nextInt(1, 4) : random.nextInt(14, 31);
        return inTime(before.plusDays(days).plusSeconds(random.nextInt(3600)), before);
    }

    /** What goes on into the new year cannot be entered before the books are closed. */
    LocalDate atMostLast(LocalDate day) {
        return day.isAfter(LAST_ENTRY.toLocalDate()) ? LAST_ENTRY.toLocalDate() : day;
    }

    LocalDateTime daysAfter(LocalDateTime before, int from, int to) {
        return at(before.toLocalDate().plusDays(random.nextInt(from, to + 1)), 8, before);
    }

    /**
     * @param cause what is entered then happened, or was entered, at that time
     */
    LocalDateTime at(LocalDate day, int hour, LocalDateTime cause) {
        var workday = isTet(day) ? TET_OVER : day;
        return inTime(workday.atTime(hour, 0).plusSeconds(random.nextInt(4 * 3600)), cause);
    }

    private static boolean isTet(LocalDate day) {
        return !day.isBefore(TET_EVE) && day.isBefore(TET_OVER);
    }

    /** Everybody knows that the books will be closed, and enters in time what would come later. */
    private static LocalDateTime inTime(LocalDateTime planned, LocalDateTime cause) {
        if (!planned.isAfter(LAST_ENTRY)) {
            return planned;
        }
        long weeksLate = Duration.between(LAST_ENTRY, planned).toDays() / 7 + 1;
        var hurried = planned.minusWeeks(weeksLate);
        return hurried.isAfter(cause) ? hurried : cause.plusMinutes(20);
    }
}
