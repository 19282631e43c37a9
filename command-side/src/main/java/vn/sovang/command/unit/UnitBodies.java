package vn.sovang.command.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitKind;

/** The bodies of commands about units. */
public final class UnitBodies {

    /** The form of codes of units and clusters. */
    public static final String CODE = "[a-z0-9][a-z0-9-]{1,39}";

    private UnitBodies() {}

    record Registered(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Text(max = 200) String name,
            @NotNull UnitKind kind,
            @Nullable UnitCode parent,
            @NotNull LocalDate since) {}

    record Renamed(
            @NotNull @Text(max = 200) String name,
            @NotNull LocalDate effectiveOn,
            @Nullable @Text(max = 200) String decision) {}

    record Transferred(
            @NotNull UnitCode parent,
            @NotNull LocalDate effectiveOn,
            @Nullable @Text(max = 200) String decision) {}

    record Ended(@NotNull LocalDate effectiveOn, @NotNull @Text(max = Reason.MAX) String reason) {}
}
