package vn.sovang.query.headcount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.headcount.HeadcountKind;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;

/** Numbers of people, never names. */
record HeadcountView(
        UUID id,
        UnitCode unit,
        HeadcountKind kind,
        LocalDate on,
        long count,
        @Nullable String decision,
        ItemState state,
        Instant recordedAt,
        @Nullable String voidReason,
        LogPosition asOf) {}
