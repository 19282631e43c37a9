package vn.sovang.event.unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a unit belonged to the scope that was asked for.
 *
 * @param from the first day; {@link LocalDate#MIN} when it always did
 * @param until the last day; {@link LocalDate#MAX} when it still does
 */
public record Tenure(UnitCode unit, LocalDate from, LocalDate until) {

    public static Tenure always(UnitCode unit) {
        return new Tenure(unit, LocalDate.MIN, LocalDate.MAX);
    }

    /** The part of it that lies between two days, both inclusive. */
    public Optional<Tenure> within(LocalDate first, LocalDate last) {
        LocalDate start = from.isAfter(first) ? from : first;
        LocalDate end = until.isBefore(last) ? until : last;
        return start.isAfter(end) ? Optional.empty() : Optional.of(new Tenure(unit, start, end));
    }
}
