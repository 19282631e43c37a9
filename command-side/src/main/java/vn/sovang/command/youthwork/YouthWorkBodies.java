package vn.sovang.command.youthwork;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Consistent;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.command.body.Vnd;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkLevel;

/** The bodies of commands about youth works. */
final class YouthWorkBodies {

    private YouthWorkBodies() {}

    record Registered(
            @Nullable UUID id,
            @NotNull UnitCode unit,
            @NotNull YouthWorkLevel level,
            @NotNull @Text(max = 200) String title,
            @NotNull LocalDate registeredOn,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {}

    @Consistent
    record HandedOver(
            @NotNull LocalDate handedOverOn,
            @NotNull @Vnd Long totalVnd,
            @NotNull @Vnd Long ownShareVnd,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        Handover handover() {
            return new Handover(handedOverOn, totalVnd, ownShareVnd);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    totalVnd != null && ownShareVnd != null && ownShareVnd > totalVnd,
                    "ownShareVnd",
                    "must not be more than totalVnd");
        }
    }
}
