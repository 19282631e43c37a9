package vn.sovang.query.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;

/**
 * @param recognitions those that stand; a withdrawal takes all of them back, with the benefits
 */
record InitiativeView(
        UUID id,
        UnitCode unit,
        InitiativeForm form,
        String title,
        LocalDate submittedOn,
        List<Recognition> recognitions,
        List<Benefit> benefits,
        ItemState state,
        Instant recordedAt,
        @Nullable String voidReason,
        LogPosition asOf) {

    record Recognition(RecognitionLevel level, LocalDate recognisedOn, @Nullable String decision) {}
}
