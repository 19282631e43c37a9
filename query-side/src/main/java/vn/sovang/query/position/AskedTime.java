package vn.sovang.query.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

    /** Empty for anything else. */
    static Optional<AskedTime> parse(String text) {
        try {
            if (text.startsWith(POSITION)) {
                return Optional.of(
                        new Position(
                                RequestText.number("asOf", text.substring(POSITION.length()))));
            }
            if (StrictDate.isDate(text)) {
                LocalDate day = StrictDate.parse(text);
                return Optional.of(new UpTo(VietnamTime.endOf(day), day));
            }
            // An unescaped + in an address arrives as a space.
            Instant instant = StrictInstant.parse(text.replace(' ', '+'));
            return Optional.of(new UpTo(instant, VietnamTime.dayOf(instant)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
