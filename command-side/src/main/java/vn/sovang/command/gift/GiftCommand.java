package vn.sovang.command.gift;

import vn.sovang.command.decision.Command;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.GiftId;
import vn.sovang.event.unit.UnitCode;

/** Wishes about a gift. */
sealed interface GiftCommand extends Command {

    GiftId gift();

    @Override
    default String stream() {
        return gift().stream();
    }

    record Record(GiftId gift, UnitCode unit, Details details) implements GiftCommand {}

    record Correct(GiftId gift, DetailChanges changes, String reason) implements GiftCommand {}

    record Void(GiftId gift, String reason) implements GiftCommand {}
}
