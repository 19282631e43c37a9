package vn.sovang.command.initiative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.command.body.Vnd;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.json.StrictDate;

/** The bodies of commands about initiatives. */
final class InitiativeBodies {

    private InitiativeBodies() {}

    record Submitted(
            @Nullable UUID id,
            @NotNull UnitCode unit,
            @NotNull InitiativeForm form,
            @NotNull @Text(max = 200) String title,
            @NotNull LocalDate submittedOn,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {}

    record Recognised(
            @NotNull RecognitionLevel level,
            @NotNull LocalDate recognisedOn,
            @Nullable @Text(max = 200) String decision,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {}

    record BenefitAssessed(
            @NotNull @Vnd Long valueVnd,
            @NotNull @Min(StrictDate.FIRST_YEAR) @Max(StrictDate.LAST_YEAR) Integer year,
            @NotNull LocalDate assessedOn,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {}
}
