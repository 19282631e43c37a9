package vn.sovang.command.headcount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Change;
import vn.sovang.command.body.Kept;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.command.body.Within;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.event.headcount.HeadcountKind;
import vn.sovang.event.unit.UnitCode;

/** The bodies of commands about headcounts. */
final class HeadcountBodies {

    static final int MAX_DECISION = 200;
    static final long MAX_COUNT = 100_000;

    private HeadcountBodies() {}

    record Recorded(
            @Nullable UUID id,
            @NotNull UnitCode unit,
            @NotNull HeadcountKind kind,
            @NotNull LocalDate on,
            @NotNull @Min(1) @Max(MAX_COUNT) Long count,
            @Nullable @Text(max = MAX_DECISION) String decision,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {

        Details details() {
            return new Details(kind, on, count, decision);
        }
    }

    record Corrected(
            @Kept Change<HeadcountKind> kind,
            @Kept Change<LocalDate> on,
            @Kept @Within(min = 1, max = MAX_COUNT) Change<Long> count,
            @Text(max = MAX_DECISION) Change<String> decision,
            @NotNull @Text(max = Reason.MAX) String reason,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {

        DetailChanges changes() {
            return new DetailChanges(kind, on, count, decision);
        }
    }
}
