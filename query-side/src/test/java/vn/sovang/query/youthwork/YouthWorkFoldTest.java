package vn.sovang.query.youthwork;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.unit;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkId;
import vn.sovang.event.youthwork.YouthWorkLevel;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;
import vn.sovang.query.world.Histories;

class YouthWorkFoldTest {

    private static final YouthWorkId ID = new YouthWorkId(UUID.randomUUID());
    private static final Handover HANDOVER = new Handover(day("2023-09-02"), 500, 300);

    private static final Event REGISTERED =
            new YouthWorkEvent.Registered(
                    ID, unit("than"), YouthWorkLevel.UNIT, "Đường hoa", day("2023-01-05"));

    @Test
    void a_youth_work_has_values_once_it_is_handed_over() {
        assertThat(view(REGISTERED).totalVnd()).isNull();
        YouthWorkView view =
                view(
                        REGISTERED,
                        new YouthWorkEvent.HandedOver(
                                ID, unit("than"), YouthWorkLevel.UNIT, "Đường hoa", HANDOVER));
        assertThat(view.totalVnd()).isEqualTo(500);
        assertThat(view.ownShareVnd()).isEqualTo(300);
        assertThat(view.handedOverOn()).isEqualTo(day("2023-09-02"));
    }

    @Test
    void a_voided_youth_work_says_why() {
        YouthWorkView view =
                view(
                        REGISTERED,
                        new YouthWorkEvent.Voided(
                                ID,
                                unit("than"),
                                YouthWorkLevel.UNIT,
                                "Đường hoa",
                                day("2023-01-05"),
                                null,
                                "Nhầm"));
        assertThat(view.state()).isEqualTo(ItemState.VOIDED);
        assertThat(view.voidReason()).isEqualTo("Nhầm");
    }

    private static YouthWorkView view(Event... events) {
        return YouthWorkFold.of(Histories.of(events)).orElseThrow().view(LogPosition.BEGINNING);
    }
}
