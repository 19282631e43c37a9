package vn.sovang.command.headcount;

import vn.sovang.command.decision.Command;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.event.unit.UnitCode;

/** Wishes about a headcount. */
sealed interface HeadcountCommand extends Command {

    HeadcountId headcount();

    @Override
    default String stream() {
        return headcount().stream();
    }

    record Record(HeadcountId headcount, UnitCode unit, Details details)
            implements HeadcountCommand {}

    record Correct(HeadcountId headcount, DetailChanges changes, String reason)
            implements HeadcountCommand {}

    record Void(HeadcountId headcount, String reason) implements HeadcountCommand {}
}
