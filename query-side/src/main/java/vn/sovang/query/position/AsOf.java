package vn.sovang.query.position;

import java.time.LocalDate;
import vn.sovang.log.LogPosition;

/**
 * As of when an answer is given.
 *
 * @param at everything up to here is taken into account
 * @param day the day whose names and parents of units are shown
 */
public record AsOf(LogPosition at, LocalDate day) {

    public long position() {
        return at.position();
    }
}
