package vn.sovang.query.coverage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;

/**
 * @param id by which timelines and entries name it
 * @param recordedAt when it was set for the first time
 */
record CoverageView(
        UUID id,
        UnitCode unit,
        int year,
        long implementing,
        long total,
        ItemState state,
        Instant recordedAt,
        @Nullable String voidReason,
        LogPosition asOf) {}
