package vn.sovang.query.youthwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkLevel;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;

/**
 * @param handedOverOn absent, with the values, until it is handed over
 */
record YouthWorkView(
        UUID id,
        UnitCode unit,
        YouthWorkLevel level,
        String title,
        LocalDate registeredOn,
        @Nullable LocalDate handedOverOn,
        @Nullable Long totalVnd,
        @Nullable Long ownShareVnd,
        ItemState state,
        Instant recordedAt,
        @Nullable String voidReason,
        LogPosition asOf) {}
