package vn.sovang.event.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import vn.sovang.event.unit.UnitCode;

/** Names the coverage of one unit in one year: there is never a second one. */
public record CoverageId(UnitCode unit, int year) {

    public String stream() {
        return "coverage/" + unit + "/" + year;
    }

    /** The same for the same unit and year, wherever a thing needs a UUID for its name. */
    public UUID value() {
        return UUID.nameUUIDFromBytes(stream().getBytes(UTF_8));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    /** The day on which the coverage of the year counts. */
    public LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
