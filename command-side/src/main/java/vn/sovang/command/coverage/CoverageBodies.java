package vn.sovang.command.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Change;
import vn.sovang.command.body.Consistent;
import vn.sovang.command.body.Kept;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.command.body.Within;
import vn.sovang.event.coverage.CoverageEvent.Bases;

/** The bodies of commands about coverage. */
final class CoverageBodies {

    static final long MAX_BASES = 1_000_000;

    private static final String TOO_MANY = "must not be more than total";

    private CoverageBodies() {}

    @Consistent
    record Set(
            @NotNull @Min(0) @Max(MAX_BASES) Long implementing,
            @NotNull @Min(0) @Max(MAX_BASES) Long total,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        Bases bases() {
            return new Bases(implementing, total);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    implementing != null && total != null && implementing > total,
                    "implementing",
                    TOO_MANY);
        }
    }

    @Consistent
    record Corrected(
            @Kept @Within(min = 0, max = MAX_BASES) Change<Long> implementing,
            @Kept @Within(min = 0, max = MAX_BASES) Change<Long> total,
            @NotNull @Text(max = Reason.MAX) String reason,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        BaseChanges changes() {
            return new BaseChanges(implementing, total);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    implementing instanceof Change.Set<Long>(Long some)
                            && total instanceof Change.Set<Long>(Long all)
                            && some > all,
                    "implementing",
                    TOO_MANY);
        }
    }
}
