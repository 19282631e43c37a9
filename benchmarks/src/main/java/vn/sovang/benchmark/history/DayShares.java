package vn.sovang.benchmark.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import vn.sovang.benchmark.world.Province;

/**
 * How the events spread over ten years: few at weekends, more in December, and a rush before each
 * review, on the fullest days of all. None of them holds more than 1 % of all events.
 */
public final class DayShares {

    /** A day on which as much is recorded as on no other. */
    public static final LocalDate FULLEST = LocalDate.of(2020, Month.DECEMBER, 18);

    private static final LocalDate FIRST = LocalDate.of(Province.FIRST_YEAR, Month.JANUARY, 1);
    private static final LocalDate LAST = LocalDate.of(Province.LAST_YEAR, Month.DECEMBER, 31);
    private static final List<LocalDate> DAYS = FIRST.datesUntil(LAST.plusDays(1)).toList();

    private static final double WEEKEND = 0.3;
    private static final double DECEMBER = 2;
    private static final double RUSH = 28;

    private final double[] upTo = new double[DAYS.size() + 1];
    private final long events;

    /**
     * @param events of all days together
     */
    DayShares(long events) {
        this.events = events;
        for (int day = 0; day < DAYS.size(); day++) {
            upTo[day + 1] = upTo[day] + weight(DAYS.get(day));
        }
    }

    List<LocalDate> days() {
        return DAYS;
    }

    /** How many events are recorded on the day of that number. */
    int on(int day) {
        return (int) (countUpTo(day + 1) - countUpTo(day));
    }

    private long countUpTo(int day) {
        return (long) (events * (upTo[day] / upTo[DAYS.size()]));
    }

    private static double weight(LocalDate day) {
        boolean december = day.getMonth() == Month.DECEMBER;
        if (december && day.getDayOfMonth() == FULLEST.getDayOfMonth()) {
            return RUSH;
        }
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return (weekend ? WEEKEND : 1) * (december ? DECEMBER : 1);
    }
}
