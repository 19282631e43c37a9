package vn.sovang.command.youthwork;

import java.time.LocalDate;
import vn.sovang.command.decision.Command;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkId;
import vn.sovang.event.youthwork.YouthWorkLevel;

/** Wishes about a youth work. */
sealed interface YouthWorkCommand extends Command {

    YouthWorkId youthWork();

    @Override
    default String stream() {
        return youthWork().stream();
    }

    record Register(
            YouthWorkId youthWork,
            UnitCode unit,
            YouthWorkLevel level,
            String title,
            LocalDate registeredOn)
            implements YouthWorkCommand {}

    record HandOver(YouthWorkId youthWork, Handover handover) implements YouthWorkCommand {}

    record Void(YouthWorkId youthWork, String reason) implements YouthWorkCommand {}
}
