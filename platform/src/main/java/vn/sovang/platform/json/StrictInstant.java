package vn.sovang.platform.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** An instant in ISO 8601 with an offset, kept in microseconds. */
public final class StrictInstant {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    private StrictInstant() {}

    /**
     * @throws IllegalArgumentException for anything else
     */
    public static Instant parse(String text) {
        try {
            return read(text);
        } catch (MalformedValue malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        }
    }

    static Instant read(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new MalformedValue(
                    "must be an instant with an offset, as 2023-03-02T08:15:00+07:00");
        }
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noSuchTime) {
            throw new MalformedValue("is no time of the calendar");
        }
    }
}
