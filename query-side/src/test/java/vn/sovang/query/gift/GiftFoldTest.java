package vn.sovang.query.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.given;
import static vn.sovang.query.world.Facts.unit;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.event.gift.GiftId;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;
import vn.sovang.query.world.Histories;

class GiftFoldTest {

    private static final GiftId ID = new GiftId(UUID.randomUUID());
    private static final Details PLAIN = given("2023-06-01", 60, null);
    private static final Details VALUED = given("2023-06-01", 55, 18L);
    private static final Event RECORDED = new GiftEvent.Recorded(ID, unit("than"), PLAIN);

    @Test
    void a_gift_has_a_value_once_somebody_knows_it() {
        assertThat(view(RECORDED).valueVnd()).isNull();
        GiftView view =
                view(RECORDED, new GiftEvent.Corrected(ID, unit("than"), PLAIN, VALUED, "Hóa đơn"));
        assertThat(view.valueVnd()).isEqualTo(18);
        assertThat(view.sets()).isEqualTo(55);
        assertThat(view.state()).isEqualTo(ItemState.CORRECTED);
    }

    @Test
    void a_voided_gift_says_why() {
        GiftView view = view(RECORDED, new GiftEvent.Voided(ID, unit("than"), PLAIN, "Trùng"));
        assertThat(view.state()).isEqualTo(ItemState.VOIDED);
        assertThat(view.voidReason()).isEqualTo("Trùng");
    }

    private static GiftView view(Event... events) {
        return GiftFold.of(Histories.of(events)).orElseThrow().view(LogPosition.BEGINNING);
    }
}
