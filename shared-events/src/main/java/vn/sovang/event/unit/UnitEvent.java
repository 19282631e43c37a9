package vn.sovang.event.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;

/** What happens to a unit. */
public sealed interface UnitEvent extends Event {

    UnitCode unit();

    /**
     * @param since the first day of which the unit may report facts
     */
    record Registered(
            UnitCode unit, String name, UnitKind kind, @Nullable UnitCode parent, LocalDate since)
            implements UnitEvent {}

    record Renamed(
            UnitCode unit,
            String previousName,
            String name,
            LocalDate effectiveOn,
            @Nullable String decision)
            implements UnitEvent {}

    /**
     * @param previousParent the parent on the day before this was recorded would have taken effect
     * @param effectiveOn the first day under the new parent
     */
    record Transferred(
            UnitCode unit,
            @Nullable UnitCode previousParent,
            UnitCode parent,
            LocalDate effectiveOn,
            @Nullable String decision)
            implements UnitEvent {}

    /**
     * @param effectiveOn the first day on which the unit is no more
     */
    record Ended(UnitCode unit, LocalDate effectiveOn, String reason) implements UnitEvent {}
}
