package vn.sovang.benchmark.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkId;
import vn.sovang.event.youthwork.YouthWorkLevel;

/** One youth work: registered, then handed over. */
final class YouthWorkStory {

    private static final long MILLION_VND = 1_000_000;
    private static final int MOST_MILLIONS = 500;

    private final YouthWorkId id;
    private final UnitCode unit;
    private final YouthWorkLevel level;
    private final String title;
    private final LocalDate registeredOn;
    private @Nullable Handover handover;
    private boolean voided;
    private long told;

    YouthWorkStory(Telling telling) {
        this.id = new YouthWorkId(telling.id());
        this.unit = telling.unit();
        this.level = telling.oneOf(YouthWorkLevel.values());
        this.title = "Tuyến đường thanh niên số " + telling.upTo(900);
        this.registeredOn = telling.recently();
    }

    boolean stands() {
        return !voided;
    }

    boolean isUnderWay() {
        return stands() && handover == null;
    }

    Fact registered() {
        return fact(new YouthWorkEvent.Registered(id, unit, level, title, registeredOn));
    }

    Fact handedOver(Telling telling) {
        long total = telling.upTo(MOST_MILLIONS) * MILLION_VND;
        Handover done = new Handover(telling.today(), total, total / telling.upTo(4));
        handover = done;
        return fact(new YouthWorkEvent.HandedOver(id, unit, level, title, done));
    }

    Fact makeVoid() {
        voided = true;
        return fact(
                new YouthWorkEvent.Voided(
                        id, unit, level, title, registeredOn, handover, "Không triển khai"));
    }

    private Fact fact(YouthWorkEvent event) {
        return new Fact(id.stream(), told++, event);
    }
}
