package vn.sovang.query.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.admitted;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.unit;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;
import vn.sovang.query.world.Histories;

class HeadcountFoldTest {

    private static final HeadcountId ID = new HeadcountId(UUID.randomUUID());
    private static final Details TWELVE = admitted("2023-05-19", 12);
    private static final Details NINE = admitted("2023-05-20", 9);
    private static final Event RECORDED = new HeadcountEvent.Recorded(ID, unit("than"), TWELVE);
    private static final Event CORRECTED =
            new HeadcountEvent.Corrected(ID, unit("than"), TWELVE, NINE, "Đối chiếu");

    @Test
    void a_headcount_is_shown_as_recorded_and_then_as_corrected() {
        assertThat(view(RECORDED).count()).isEqualTo(12);
        assertThat(view(RECORDED).state()).isEqualTo(ItemState.CURRENT);
        HeadcountView view = view(RECORDED, CORRECTED);
        assertThat(view.count()).isEqualTo(9);
        assertThat(view.on()).isEqualTo(day("2023-05-20"));
        assertThat(view.state()).isEqualTo(ItemState.CORRECTED);
    }

    @Test
    void a_voided_headcount_says_why() {
        HeadcountView view =
                view(
                        RECORDED,
                        CORRECTED,
                        new HeadcountEvent.Voided(ID, unit("than"), NINE, "Nhầm"));
        assertThat(view.state()).isEqualTo(ItemState.VOIDED);
        assertThat(view.voidReason()).isEqualTo("Nhầm");
        assertThat(view.count()).isEqualTo(9);
    }

    private static HeadcountView view(Event... events) {
        return HeadcountFold.of(Histories.of(events)).orElseThrow().view(LogPosition.BEGINNING);
    }
}
