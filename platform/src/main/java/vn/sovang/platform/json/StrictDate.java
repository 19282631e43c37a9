package vn.sovang.platform.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day written {@code yyyy-MM-dd}, from 1900 to 9999, that exists. */
public final class StrictDate {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 9999;

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private StrictDate() {}

    /** Whether the text looks like a day, existing or not. */
    public static boolean isDate(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * @throws IllegalArgumentException for anything but a day of these years
     */
    public static LocalDate parse(String text) {
        try {
            return read(text);
        } catch (MalformedValue malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        }
    }

    static LocalDate read(String text) {
        if (!isDate(text)) {
            throw new MalformedValue("must be a day, yyyy-MM-dd");
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR) {
                return date;
            }
        } catch (DateTimeException noSuchDay) {
            throw new MalformedValue("is no day of the calendar");
        }
        throw new MalformedValue("must lie between 1900 and 9999");
    }
}
