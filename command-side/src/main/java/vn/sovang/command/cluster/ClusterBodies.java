package vn.sovang.command.cluster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import vn.sovang.command.body.Consistent;
import vn.sovang.command.body.Text;
import vn.sovang.command.unit.UnitBodies;
import vn.sovang.event.unit.UnitCode;

/** The bodies of commands about clusters. */
final class ClusterBodies {

    static final int MAX_MEMBERS = 500;

    private ClusterBodies() {}

    record Formed(
            @NotNull @Pattern(regexp = UnitBodies.CODE) String code,
            @NotNull @Text(max = 200) String name) {}

    @Consistent
    record MembersSet(@NotNull @Size(max = MAX_MEMBERS) List<@NotNull UnitCode> units)
            implements Consistent.Rules {

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    units != null && new HashSet<>(units).size() < units.size(),
                    "units",
                    "must not name a unit twice");
        }
    }
}
