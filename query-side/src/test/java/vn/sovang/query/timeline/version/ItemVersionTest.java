package vn.sovang.query.timeline.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.admitted;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.given;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.turns;
import static vn.sovang.query.world.Facts.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftId;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.event.youthwork.YouthWorkId;
import vn.sovang.event.youthwork.YouthWorkLevel;

class ItemVersionTest {

    private static final InitiativeId IDEA = new InitiativeId(UUID.randomUUID());
    private static final YouthWorkId ROAD = new YouthWorkId(UUID.randomUUID());
    private static final LocalDate SUBMITTED = day("2023-02-01");
    private static final LocalDate RECOGNISED = day("2023-11-20");

    @Test
    void the_lead_and_each_co_organiser_get_a_version() {
        assertThat(
                        ItemVersion.of(
                                4,
                                held(
                                        activity(),
                                        "than",
                                        "Trồng cây",
                                        "2023-03-02",
                                        "khoi",
                                        "cong-an")))
                .extracting(ItemVersion::unit, ItemVersion::lead)
                .containsExactly(
                        tuple(unit("than"), true),
                        tuple(unit("khoi"), false),
                        tuple(unit("cong-an"), false));
    }

    @Test
    void batches_and_units_are_not_items() {
        assertThat(ItemVersion.of(4, turns(activity(), "than", "2023-03-02", 5))).isEmpty();
        assertThat(ItemVersion.of(5, registered("than", null))).isEmpty();
    }

    @Test
    void cash_without_a_purpose_is_called_cash() {
        assertThat(ItemVersion.of(4, cash("than", "2023-03-02", 5)))
                .extracting(ItemVersion::title)
                .containsExactly("Tiền mặt");
    }

    @Test
    void an_initiative_moves_to_the_day_of_the_recognition_that_counts_and_back() {
        assertThat(
                        dayOf(
                                new InitiativeEvent.Submitted(
                                        IDEA,
                                        unit("than"),
                                        InitiativeForm.INITIATIVE,
                                        "Băng tải",
                                        SUBMITTED)))
                .containsExactly(SUBMITTED);
        assertThat(dayOf(recognised(true))).containsExactly(RECOGNISED);
        assertThat(dayOf(recognised(false))).isEmpty();
        assertThat(
                        dayOf(
                                new InitiativeEvent.RecognitionWithdrawn(
                                        IDEA,
                                        unit("than"),
                                        InitiativeForm.INITIATIVE,
                                        "Băng tải",
                                        SUBMITTED,
                                        counted(),
                                        "Sai")))
                .containsExactly(SUBMITTED);
    }

    @Test
    void a_voided_initiative_stays_where_it_stood() {
        assertThat(dayOf(voided(counted()))).containsExactly(RECOGNISED);
        assertThat(dayOf(voided(null))).containsExactly(SUBMITTED);
    }

    @Test
    void a_youth_work_moves_to_the_day_of_its_handover() {
        YouthWorkEvent.Handover handover = new YouthWorkEvent.Handover(day("2023-09-02"), 500, 300);
        assertThat(
                        dayOf(
                                new YouthWorkEvent.HandedOver(
                                        ROAD,
                                        unit("than"),
                                        YouthWorkLevel.UNIT,
                                        "Đường",
                                        handover)))
                .containsExactly(day("2023-09-02"));
        assertThat(
                        dayOf(
                                new YouthWorkEvent.Voided(
                                        ROAD,
                                        unit("than"),
                                        YouthWorkLevel.UNIT,
                                        "Đường",
                                        day("2023-01-01"),
                                        handover,
                                        "Sai")))
                .containsExactly(day("2023-09-02"));
    }

    @Test
    void headcounts_gifts_and_coverage_are_titled_with_their_numbers() {
        assertThat(
                        Stream.of(
                                        new HeadcountEvent.Recorded(
                                                new HeadcountId(UUID.randomUUID()),
                                                unit("than"),
                                                admitted("2023-05-19", 1_200)),
                                        new GiftEvent.Recorded(
                                                new GiftId(UUID.randomUUID()),
                                                unit("than"),
                                                given("2023-06-01", 60, null)),
                                        new CoverageEvent.Set(
                                                unit("than"), 2023, null, new Bases(7, 9)))
                                .flatMap(event -> ItemVersion.of(1, event).stream()))
                .extracting(ItemVersion::title, ItemVersion::occurredOn)
                .containsExactly(
                        tuple("Kết nạp đảng viên: 1.200 người", day("2023-05-19")),
                        tuple("Tặng quà thiếu nhi: 60 suất", day("2023-06-01")),
                        tuple("Học tập tin học, ngoại ngữ: 7/9 cơ sở Đoàn", day("2023-12-31")));
    }

    private static List<LocalDate> dayOf(Event event) {
        return ItemVersion.of(1, event).stream().map(ItemVersion::occurredOn).toList();
    }

    private static InitiativeEvent recognised(boolean counts) {
        return new InitiativeEvent.Recognised(
                IDEA,
                unit("than"),
                InitiativeForm.INITIATIVE,
                "Băng tải",
                RecognitionLevel.UNIT,
                RECOGNISED,
                null,
                counts);
    }

    private static InitiativeEvent.Counted counted() {
        return new InitiativeEvent.Counted(RECOGNISED, List.of());
    }

    private static InitiativeEvent voided(InitiativeEvent.@Nullable Counted counted) {
        return new InitiativeEvent.Voided(
                IDEA,
                unit("than"),
                InitiativeForm.INITIATIVE,
                "Băng tải",
                SUBMITTED,
                counted,
                "Sai");
    }
}
