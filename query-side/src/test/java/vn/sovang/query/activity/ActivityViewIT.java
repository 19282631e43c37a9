package vn.sovang.query.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.details;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.turns;
import static vn.sovang.query.world.Facts.unit;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.history.History.Happened;
import vn.sovang.query.timeline.ItemState;
import vn.sovang.query.world.QueryWorld;

class ActivityViewIT {

    private final QueryWorld world = new QueryWorld();
    private final ActivityId id = activity();
    private long last;

    @AfterEach
    void close() {
        world.close();
    }

    @BeforeEach
    void record() {
        last =
                world.log()
                        .append(
                                registered("than", null),
                                held(id, "than", "Trồng cây", "2023-03-02"),
                                turns(id, "than", "2023-03-02", 120),
                                new ActivityEvent.Corrected(
                                        id,
                                        unit("than"),
                                        List.of(),
                                        details("Trồng cây", "2023-03-02"),
                                        details("Trồng rừng", "2023-03-03"),
                                        List.of(
                                                new TurnsOnDay(
                                                        unit("than"), day("2023-03-02"), 120)),
                                        "Sai ngày"),
                                new ActivityEvent.Voided(
                                        id,
                                        unit("than"),
                                        List.of(),
                                        details("Trồng rừng", "2023-03-03"),
                                        List.of(
                                                new TurnsOnDay(
                                                        unit("than"), day("2023-03-03"), 120)),
                                        "Nhập nhầm"));
    }

    @Test
    void it_shows_as_it_stood_at_each_position() {
        assertThat(at(3).turns()).isEqualTo(120);
        assertThat(at(3).title()).isEqualTo("Trồng cây");
        assertThat(at(4).state()).isEqualTo(ItemState.CORRECTED);
        assertThat(at(4).batches())
                .extracting(ActivityView.Batch::on)
                .containsExactly(day("2023-03-03"));
        assertThat(at(5).state()).isEqualTo(ItemState.VOIDED);
        assertThat(at(5).turns()).isZero();
        assertThat(at(5).voidReason()).isEqualTo("Nhập nhầm");
    }

    @Test
    void its_history_names_who_when_and_why() {
        assertThat(api().history(id.toString(), QueryWorld.now(last)).events())
                .extracting(Happened::type)
                .containsExactly(
                        "activity.recorded",
                        "activity.batch-recorded",
                        "activity.corrected",
                        "activity.voided");
        Happened voided = api().history(id.toString(), QueryWorld.now(last)).events().getLast();
        assertThat(voided.actor()).isEqualTo("than-01");
        assertThat(voided.reason()).isEqualTo("Nhập nhầm");
        assertThat(voided.payload().path("unit").stringValue()).isEqualTo("than");
    }

    @Test
    void what_was_not_yet_recorded_is_unknown() {
        assertThat(refusal(id.toString(), "position:1")).isEqualTo("unknown-activity");
        assertThat(refusal("not-an-id", "position:1")).isEqualTo("unknown-activity");
    }

    private ActivityView at(long position) {
        return api().view(id.toString(), QueryWorld.asOf("position:" + position));
    }

    private String refusal(String asked, String asOf) {
        return catchThrowableOfType(Refused.class, () -> api().view(asked, QueryWorld.asOf(asOf)))
                .problem()
                .code();
    }

    private ActivityApi api() {
        return world.part(ActivityApi.class);
    }
}
