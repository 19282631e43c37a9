package vn.sovang.command.gift;

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
import vn.sovang.command.body.Vnd;
import vn.sovang.command.body.Within;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.Recipients;
import vn.sovang.event.unit.UnitCode;

/** The bodies of commands about gifts. */
final class GiftBodies {

    static final long MAX_SETS = 1_000_000;

    private GiftBodies() {}

    record Recorded(
            @Nullable UUID id,
            @NotNull UnitCode unit,
            @NotNull LocalDate on,
            @NotNull Recipients recipients,
            @NotNull @Min(1) @Max(MAX_SETS) Long sets,
            @Nullable @Vnd Long valueVnd,
            @Nullable ActivityId activity,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {

        Details details() {
            return new Details(on, recipients, sets, valueVnd, activity);
        }
    }

    record Corrected(
            @Kept Change<LocalDate> on,
            @Kept Change<Recipients> recipients,
            @Kept @Within(min = 1, max = MAX_SETS) Change<Long> sets,
            @Within(min = 0, max = Vnd.MOST) Change<Long> valueVnd,
            Change<ActivityId> activity,
            @NotNull @Text(max = Reason.MAX) String reason,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {

        DetailChanges changes() {
            return new DetailChanges(on, recipients, sets, valueVnd, activity);
        }
    }
}
