package vn.sovang.command.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Command;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitKind;

/** Wishes about a unit. */
sealed interface UnitCommand extends Command {

    UnitCode unit();

    @Override
    default String stream() {
        return unit().stream();
    }

    @Override
    default boolean concernsOrganisation() {
        return true;
    }

    record Register(
            UnitCode unit, String name, UnitKind kind, @Nullable UnitCode parent, LocalDate since)
            implements UnitCommand {}

    record Rename(UnitCode unit, String name, LocalDate effectiveOn, @Nullable String decision)
            implements UnitCommand {}

    record Transfer(
            UnitCode unit, UnitCode parent, LocalDate effectiveOn, @Nullable String decision)
            implements UnitCommand {}

    record End(UnitCode unit, LocalDate effectiveOn, String reason) implements UnitCommand {}
}
