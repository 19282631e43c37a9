package vn.sovang.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.details;
import static vn.sovang.query.world.Facts.given;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.turns;
import static vn.sovang.query.world.Facts.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationId;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftId;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.world.QueryWorld;

class TimelineIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_joint_activity_is_on_every_organisers_timeline_with_that_units_own_turns() {
        ActivityId id = activity();
        long last =
                world.log()
                        .append(
                                registered("than", null),
                                registered("khoi", null),
                                held(id, "than", "Trồng cây", "2023-03-02", "khoi"),
                                turns(id, "than", "2023-03-02", 100),
                                turns(id, "khoi", "2023-03-02", 20));
        assertThat(items("than", "2023", QueryWorld.now(last)))
                .extracting(Item::role, Item::turns)
                .containsExactly(tuple(Role.LEAD, 100L));
        assertThat(items("khoi", "2023", QueryWorld.now(last)))
                .extracting(Item::role, Item::turns)
                .containsExactly(tuple(Role.CO_ORGANISER, 20L));
    }

    @Test
    void gifts_are_worth_what_somebody_knows_them_to_be() {
        GiftId id = new GiftId(UUID.randomUUID());
        GiftEvent.Details plain = given("2023-06-01", 60, null);
        GiftEvent.Details valued = given("2023-06-01", 60, 18L);
        world.log().append(registered("than", null));
        world.log().append(new GiftEvent.Recorded(id, unit("than"), plain));
        world.log().append(new GiftEvent.Corrected(id, unit("than"), plain, valued, "Hóa đơn"));
        world.log().append(new GiftEvent.Voided(id, unit("than"), valued, "Trùng"));
        assertThat(items("than", "2023", at(2)))
                .extracting(Item::kind, Item::vnd)
                .containsExactly(tuple(SubjectKind.GIFT, null));
        assertThat(items("than", "2023", at(3))).extracting(Item::vnd).containsExactly(18L);
        assertThat(items("than", "2023", at(4)))
                .extracting(Item::state, Item::vnd)
                .containsExactly(tuple(ItemState.VOIDED, 0L));
    }

    @Test
    void coverage_that_was_set_again_is_one_item() {
        Bases some = new Bases(7, 9);
        world.log().append(registered("than", null));
        world.log().append(new CoverageEvent.Set(unit("than"), 2023, null, some));
        world.log().append(new CoverageEvent.Set(unit("than"), 2023, some, new Bases(9, 9)));
        assertThat(items("than", "2023", at(3)))
                .extracting(Item::kind, Item::title, Item::turns, Item::vnd)
                .containsExactly(
                        tuple(
                                SubjectKind.COVERAGE,
                                "Học tập tin học, ngoại ngữ: 9/9 cơ sở Đoàn",
                                null,
                                null));
    }

    @Test
    void an_item_shows_as_it_was_known_at_each_position() {
        ActivityId id = activity();
        world.log().append(registered("than", null), held(id, "than", "Trồng cây", "2023-12-30"));
        world.log().append(moved(id, "2023-12-30", "2024-01-02"));
        long last = world.log().append(voided(id, "2024-01-02"));

        assertThat(items("than", "2023", QueryWorld.now(last))).isEmpty();
        assertThat(items("than", "2023", at(2)))
                .extracting(Item::state)
                .containsExactly(ItemState.CURRENT);
        assertThat(items("than", "2024", at(3)))
                .extracting(Item::state)
                .containsExactly(ItemState.CORRECTED);
        assertThat(items("than", "2024", at(4)))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.state()).isEqualTo(ItemState.VOIDED);
                            assertThat(item.turns()).isZero();
                            assertThat(item.firstPosition()).isEqualTo(2);
                        });
    }

    @Test
    void goods_that_nobody_has_valued_show_no_value() {
        DonationId id = new DonationId(UUID.randomUUID());
        Goods gifts = new Goods("Quà Tết", 60, "suất", null);
        long unvalued =
                world.log()
                        .append(
                                registered("khoi", null),
                                new DonationEvent.GoodsReceived(
                                        id,
                                        unit("khoi"),
                                        null,
                                        day("2023-01-10"),
                                        gifts,
                                        null,
                                        null));
        assertThat(items("khoi", "2023", QueryWorld.now(unvalued)).getFirst())
                .extracting(Item::title, Item::vnd)
                .containsExactly("Quà Tết", null);
        long valued =
                world.log()
                        .append(
                                new DonationEvent.GoodsValued(
                                        id,
                                        unit("khoi"),
                                        day("2023-01-10"),
                                        null,
                                        20_000_000,
                                        "Giá thị trường",
                                        day("2023-01-12")));
        assertThat(items("khoi", "2023", QueryWorld.now(valued)).getFirst().vnd())
                .isEqualTo(20_000_000);
    }

    @Test
    void pages_follow_the_days_and_on_one_day_the_order_of_recording() {
        world.log().append(registered("than", null));
        List<UUID> expected = new ArrayList<>();
        long last = 0;
        for (int day = 1; day <= 3; day++) {
            for (int number = 0; number < 3; number++) {
                DonationEvent.CashReceived gift = cash("than", "2023-05-0" + (4 - day), 1);
                expected.add(number, gift.donation().value());
                last = world.log().append(gift);
            }
        }
        List<UUID> found = new ArrayList<>();
        String next = null;
        do {
            TimelineApi.Answer page =
                    world.part(TimelineApi.class)
                            .timeline(
                                    "than",
                                    new TimelineApi.Question("2023", null, next, "2"),
                                    QueryWorld.now(last));
            page.items().forEach(item -> found.add(item.id()));
            next = page.next();
        } while (next != null);
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private List<Item> items(String unit, @Nullable String year, AsOfRequest when) {
        return world.part(TimelineApi.class)
                .timeline(unit, new TimelineApi.Question(year, null, null, null), when)
                .items();
    }

    private static AsOfRequest at(long position) {
        return QueryWorld.asOf("position:" + position);
    }

    private static ActivityEvent moved(ActivityId id, String from, String to) {
        return new ActivityEvent.Corrected(
                id,
                unit("than"),
                List.of(),
                details("Trồng cây", from),
                details("Trồng cây", to),
                List.of(),
                "Sai ngày");
    }

    private static ActivityEvent voided(ActivityId id, String on) {
        return new ActivityEvent.Voided(
                id,
                unit("than"),
                List.of(),
                details("Trồng cây", on),
                List.<TurnsOnDay>of(),
                "Nhập nhầm");
    }
}
