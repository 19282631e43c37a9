package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.corrected;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.transferred;
import static vn.sovang.query.world.Facts.unit;
import static vn.sovang.query.world.ReviewFacts.closed;
import static vn.sovang.query.world.ReviewFacts.published;
import static vn.sovang.query.world.ReviewFacts.reopened;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationId;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.audit.diff.Cause;
import vn.sovang.query.audit.diff.ChangedEntry;
import vn.sovang.query.audit.diff.Diff;
import vn.sovang.query.world.QueryWorld;
import vn.sovang.query.world.RandomFacts;

class BridgeIT {

    private final QueryWorld world = new QueryWorld();
    private long last;

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void every_entry_that_makes_a_difference_is_listed_with_its_cause() {
        DonationEvent.CashReceived counted = cash("than", "2023-02-01", 500);
        DonationEvent.CashReceived mistaken = cash("than", "2023-02-02", 70);
        DonationEvent.GoodsReceived goods = goods("khoi", 20);
        world.log()
                .append(
                        "2023-12-20T00:00:00Z",
                        registered("than", null),
                        registered("khoi", null),
                        registered("mo", "than"),
                        registered("ngoai", null),
                        formed("cum"),
                        members("cum", 2023, "than", "khoi"),
                        counted,
                        mistaken,
                        goods,
                        cash("mo", "2023-09-01", 3),
                        cash("ngoai", "2023-09-01", 9_000));
        world.log().append("2023-12-25T00:00:00Z", closed());
        last =
                world.log()
                        .append(
                                "2024-01-05T00:00:00Z",
                                cash("khoi", "2023-12-24", 1),
                                corrected(counted, 400),
                                voided(mistaken),
                                revalued(goods, 18),
                                transferred("mo", "than", "tinh", "2023-07-01"),
                                members("cum", 2023, "than", "khoi", "ngoai"),
                                cash("than", "2024-01-02", 5));

        assertThat(all("closed", "2"))
                .extracting(
                        each -> each.entry().indicator(),
                        each -> each.entry().delta(),
                        ChangedEntry::cause)
                .containsExactlyInAnyOrder(
                        tuple(Indicator.CASH_VND, 1L, Cause.LATE),
                        tuple(Indicator.CASH_VND, -100L, Cause.CORRECTED),
                        tuple(Indicator.CASH_VND, -70L, Cause.VOIDED),
                        tuple(Indicator.GOODS_VND, -2L, Cause.REVALUED),
                        tuple(Indicator.CASH_VND, -3L, Cause.REPARENTED),
                        tuple(Indicator.CASH_VND, 9_000L, Cause.MEMBERSHIP));
        assertThatTheBridgeLeadsFrom("closed");
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20231231})
    void from_closed_or_published_the_entries_lead_to_current(long seed) {
        RandomFacts facts = new RandomFacts(seed);
        List<Event> events = facts.events(300);
        int placed = 40;
        world.log().append(null, events.subList(0, placed));
        for (int round = 0; round < 12; round++) {
            int until = placed + facts.number(20);
            long head = world.log().append(null, events.subList(placed, until + 1));
            placed = until + 1;
            long closing = world.log().append(round % 3 == 2 ? reopened() : closed());
            last = closing;
            if (facts.number(2) == 0 || round == 0) {
                last = world.log().append(published("Tổng kết", head + facts.number(2)));
            }
            last = world.log().append(events.get(placed++));
            assertThatTheBridgeLeadsFrom("closed");
            assertThatTheBridgeLeadsFrom("published");
        }
    }

    @Test
    void there_is_none_before_the_year_is_closed_or_the_review_is_published() {
        last =
                world.log()
                        .append(
                                registered("than", null),
                                formed("cum"),
                                members("cum", 2023, "than"));
        assertThat(refusal("cum", "closed")).isEqualTo("409 not-closed");
        assertThat(refusal("cum", "published")).isEqualTo("409 not-published");
        assertThat(refusal("nobody", "closed")).isEqualTo("404 unknown-cluster");
        assertThat(refusal("cum", "current")).isEqualTo("400 invalid-request");
        last = world.log().append(closed(), formed("cum-khac"));
        assertThat(bridge("cum-khac", "closed", null, null).changes()).isEmpty();
        assertThat(refusal("cum-khac", "published")).isEqualTo("409 not-published");
    }

    private void assertThatTheBridgeLeadsFrom(String basis) {
        Map<String, Long> figures = new TreeMap<>(totals(basis));
        List<ChangedEntry> entries = all(basis, "7");
        entries.forEach(
                each ->
                        figures.merge(
                                each.entry().indicator().name(),
                                each.entry().delta(),
                                Math::addExact));
        figures.put("RESOURCES_VND", figures.get("CASH_VND") + figures.get("GOODS_VND"));
        assertThat(figures).as(basis).isEqualTo(totals("current"));
        assertThat(entries).extracting(each -> each.entry().place()).doesNotHaveDuplicates();
    }

    private Map<String, Long> totals(String basis) {
        return world.part(ReviewApi.class)
                .review("2023", new ReviewApi.Question("cum", basis, null), QueryWorld.now(last))
                .cluster()
                .totals();
    }

    private List<ChangedEntry> all(String from, String limit) {
        List<ChangedEntry> all = new ArrayList<>();
        String next = null;
        do {
            Diff page = bridge("cum", from, next, limit);
            all.addAll(page.entries());
            next = page.next();
        } while (next != null);
        return all;
    }

    private Diff bridge(
            String cluster, String from, @Nullable String after, @Nullable String limit) {
        return world.part(BridgeApi.class)
                .bridge(
                        "2023",
                        new BridgeApi.Question(cluster, from, null, after, limit),
                        QueryWorld.now(last));
    }

    private String refusal(String cluster, String from) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> bridge(cluster, from, null, null));
        return refused.problem().status() + " " + refused.problem().code();
    }

    private static DonationEvent voided(DonationEvent.CashReceived cash) {
        return new DonationEvent.Voided(
                cash.donation(),
                cash.unit(),
                cash.receivedOn(),
                null,
                cash.cashVnd(),
                null,
                "Nhập nhầm");
    }

    private static DonationEvent.GoodsReceived goods(String unit, long vnd) {
        return new DonationEvent.GoodsReceived(
                new DonationId(UUID.randomUUID()),
                unit(unit),
                null,
                day("2023-05-01"),
                new DonationEvent.Goods("Gạo", 60, "bao", vnd),
                null,
                null);
    }

    private static DonationEvent revalued(DonationEvent.GoodsReceived goods, long vnd) {
        return new DonationEvent.GoodsValued(
                goods.donation(),
                goods.unit(),
                goods.receivedOn(),
                goods.goods().valueVnd(),
                vnd,
                "Theo giá thị trường",
                day("2024-01-04"));
    }
}
