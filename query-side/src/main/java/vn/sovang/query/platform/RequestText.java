package vn.sovang.query.platform;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.platform.http.StrictYear;
import vn.sovang.platform.json.StrictDate;
import vn.sovang.platform.json.StrictUuid;

/** Reads what an address says beside its path, at the edge: what is malformed is refused here. */
public final class RequestText {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,100}");

    private RequestText() {}

    public static int year(String text) {
        return StrictYear.of(text);
    }

    public static @Nullable Integer optionalYear(@Nullable String text) {
        return text == null ? null : year(text);
    }

    /** The last day to count; without it there is none. */
    public static LocalDate through(@Nullable String text) {
        try {
            return text == null
                    ? LocalDate.of(StrictDate.LAST_YEAR, 12, 31)
                    : StrictDate.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw invalid("through", "must be a day, yyyy-MM-dd, of the years 1900 to 9999");
        }
    }

    /** Numbers beyond all that a log can reach are still numbers. */
    public static long number(String field, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw invalid(field, "must be a number, 0 or more");
        }
        return text.length() > 18 ? Long.MAX_VALUE : Long.parseLong(text);
    }

    /** How many on a page: 100 when nobody says, never more than 1000. */
    public static int limit(@Nullable String text) {
        long asked = text == null ? DEFAULT_LIMIT : number("limit", text);
        if (asked < 1) {
            throw invalid("limit", "must be 1 or more");
        }
        return (int) Math.min(asked, MAX_LIMIT);
    }

    /**
     * @param code of the problem when no such thing can exist
     */
    public static UUID id(String text, String code) {
        return StrictUuid.parse(text).orElseThrow(() -> unknown(code, text));
    }

    public static Refused unknown(String code, Object what) {
        return new Refused(
                Problem.of(
                        404, code, "There is no such thing here: " + shortened(what.toString())));
    }

    public static Refused invalid(String field, String message) {
        return new Refused(Problem.invalid(field, message));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
