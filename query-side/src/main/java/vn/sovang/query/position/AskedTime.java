package vn.sovang.query.position;

import java.time.Instant;
import java.time.LocalDate;
import vn.sovang.platform.VietnamTime;
import vn.sovang.platform.json.StrictDate;
import vn.sovang.platform.json.StrictInstant;
import vn.sovang.query.platform.RequestText;

/** The forms that an explicit {@code asOf} can have. */
sealed interface AskedTime {

    /** Everything recorded up to and including an instant. @param day the day that it means */
    record UpTo(Instant instant, LocalDate day) implements AskedTime {}

    /** The first so many events. */
    record Position(long position) implements AskedTime {}

    String POSITION = "position:";

    String FORMS = "must be a day, an instant, or position:N";

    /**
     * @param field that names it in a refusal
     * @throws vn.sovang.platform.http.Refused as invalid for anything else
     */
    static AskedTime read(String field, String text) {
        try {
            if (text.startsWith(POSITION)) {
                return new Position(RequestText.number(field, text.substring(POSITION.length())));
            }
            if (StrictDate.isDate(text)) {
                LocalDate day = StrictDate.parse(text);
                return new UpTo(VietnamTime.endOf(day), day);
            }
            // An unescaped + in an address arrives as a space.
            Instant instant = StrictInstant.parse(text.replace(' ', '+'));
            return new UpTo(instant, VietnamTime.dayOf(instant));
        } catch (IllegalArgumentException malformed) {
            throw RequestText.invalid(field, FORMS);
        }
    }

    /** Whether it is later than another one, as far as that shows without the log. */
    default boolean isAfter(AskedTime other) {
        return switch (this) {
            case UpTo here -> other instanceof UpTo there && here.instant.isAfter(there.instant);
            case Position here -> other instanceof Position there && here.position > there.position;
        };
    }
}
