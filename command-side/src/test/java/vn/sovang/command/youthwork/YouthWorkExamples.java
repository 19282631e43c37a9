package vn.sovang.command.youthwork;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.youthwork.YouthWorkEvent.HandedOver;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkEvent.Registered;
import vn.sovang.event.youthwork.YouthWorkEvent.Voided;
import vn.sovang.event.youthwork.YouthWorkId;
import vn.sovang.event.youthwork.YouthWorkLevel;

/** A playground worth 500 million, of which the unit gave 300. */
final class YouthWorkExamples {

    static final YouthWorkId WORK = new YouthWorkId(new UUID(0, 1));
    static final String TITLE = "Sân chơi thiếu nhi";
    static final String WHY = "nhập hai lần";
    static final Handover HANDOVER = handover("2023-07-15");
    static final Registered REGISTERED =
            new Registered(WORK, THAN, YouthWorkLevel.UNIT, TITLE, day("2023-02-01"));
    static final HandedOver HANDED_OVER =
            new HandedOver(WORK, THAN, YouthWorkLevel.UNIT, TITLE, HANDOVER);

    private YouthWorkExamples() {}

    static Decisions works() {
        return Decisions.about(YouthWork.class);
    }

    static Handover handover(String on) {
        return new Handover(day(on), 500_000_000, 300_000_000);
    }

    static Voided voided(@Nullable Handover handover) {
        return new Voided(WORK, THAN, YouthWorkLevel.UNIT, TITLE, day("2023-02-01"), handover, WHY);
    }
}
