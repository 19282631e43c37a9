package vn.sovang.query.gift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.gift.Recipients;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;

/**
 * @param valueVnd of all sets together, absent while nobody knows it
 */
record GiftView(
        UUID id,
        UnitCode unit,
        LocalDate on,
        Recipients recipients,
        long sets,
        @Nullable Long valueVnd,
        @Nullable ActivityId activity,
        ItemState state,
        Instant recordedAt,
        @Nullable String voidReason,
        LogPosition asOf) {}
