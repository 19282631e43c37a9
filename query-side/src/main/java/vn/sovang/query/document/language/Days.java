package vn.sovang.query.document.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sovang.platform.VietnamTime;

/** Days and times of Vietnam as {@code 31/12/2023} and {@code 31/12/2023 17:05:09}. */
public final class Days {

    private Days() {}

    public static String print(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    public static String print(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, VietnamTime.ZONE);
        return print(time.toLocalDate())
                + " "
                + two(time.getHour())
                + ":"
                + two(time.getMinute())
                + ":"
                + two(time.getSecond());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
