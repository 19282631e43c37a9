package vn.sovang.query.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.platform.RequestText;

/** The days that a list shows, and the day up to which facts count. */
public record Days(LocalDate first, LocalDate last, LocalDate through) {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /** Of one year, or of all of them when none is given. */
    public static Days parse(@Nullable String year, @Nullable String through) {
        Integer only = RequestText.optionalYear(year);
        LocalDate until = RequestText.through(through);
        return only == null ? new Days(EARLIEST, until, until) : of(only, until);
    }

    private static Days of(int year, LocalDate through) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return new Days(LocalDate.of(year, 1, 1), through.isBefore(last) ? through : last, through);
    }
}
