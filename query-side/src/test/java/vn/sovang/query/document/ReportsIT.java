package vn.sovang.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.turns;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.log.LogPosition;
import vn.sovang.log.proof.StoredHashes;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.content.Writing;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.world.Facts;
import vn.sovang.query.world.QueryWorld;

class ReportsIT {

    private final QueryWorld world = new QueryWorld();
    private final ActivityId planting = activity();
    private final ActivityId joint = activity();
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
                                "2023-12-30T03:00:00Z",
                                registered("khoi", null),
                                registered("than", null),
                                registered("mo", "than"),
                                formed("cum"),
                                members("cum", 2023, "khoi", "than"),
                                held(planting, "mo", "Trồng cây", "2023-03-01"),
                                turns(planting, "mo", "2023-03-01", 40),
                                held(joint, "than", "Hiến máu", "2023-05-01", "mo"),
                                turns(joint, "mo", "2023-05-01", 70),
                                held(activity(), "than", "Họp", "2023-06-01"),
                                held(activity(), "than", "Năm trước", "2022-06-01"),
                                cash("than", "2023-02-01", 5_000),
                                cash("than", "2023-02-02", 7_000),
                                cash("mo", "2023-02-03", 6_000));
    }

    @Test
    void a_unit_tells_the_largest_things_that_it_and_those_below_it_did() {
        List<List<String>> told = highlights(document(question(null), null), 1);

        assertThat(told)
                .containsExactly(
                        List.of("02/02/2023", "Huy động nguồn lực", "Tiền mặt", "7.000 đồng"),
                        List.of(
                                "03/02/2023",
                                "Huy động nguồn lực",
                                "Tiền mặt (Đoàn mo)",
                                "6.000 đồng"),
                        List.of("01/03/2023", "Hoạt động", "Trồng cây (Đoàn mo)", "40 lượt"),
                        List.of("01/05/2023", "Hoạt động", "Hiến máu", "70 lượt"));
    }

    @Test
    void what_was_recorded_later_or_happened_later_is_not_told() {
        assertThat(highlights(document(question(null), "position:9"), 1)).hasSize(2);
        assertThat(highlights(document(question("2023-02-02"), null), 1)).hasSize(2);
        assertThat(highlights(document(question(null), "position:5"), 1)).isEmpty();
    }

    @Test
    void it_rests_on_the_position_its_time_and_the_root_of_the_tree() {
        ReviewDocument document = document(question(null), "position:7");

        byte[] root = world.part(StoredHashes.class).tree().root(7);
        assertThat(document.imprint().at().position()).isEqualTo(7);
        assertThat(document.imprint().time()).isEqualTo("30/12/2023 10:00:00");
        assertThat(document.imprint().root()).isEqualTo(Base64.getEncoder().encodeToString(root));
    }

    @Test
    void the_same_position_is_the_same_document_however_it_is_asked_for() {
        last =
                world.log()
                        .append(
                                "2023-12-31T03:00:00Z",
                                new UnitEvent.Renamed(
                                        Facts.unit("khoi"),
                                        "Đoàn khoi",
                                        "Đoàn Khối mới",
                                        Facts.day("2024-02-01"),
                                        null));

        ReviewDocument now = document(question(null), null);

        assertThat(now.units().getFirst().name()).isEqualTo("Đoàn khoi");
        assertThat(document(question(null), "position:" + last)).isEqualTo(now);
        assertThat(document(question(null), "2024-06-01")).isEqualTo(now);
        assertThat(document(question(null), "9999-12-31")).isEqualTo(now);
    }

    @Test
    void a_year_without_members_is_a_document_and_an_unknown_cluster_is_none() {
        assertThat(report(1999, new ReportQuestion("cum", null, null)).units()).isEmpty();
        assertThat(refusal(new ReportQuestion("khac", null, null))).isEqualTo(404);
        assertThat(refusal(new ReportQuestion("cum", null, "fr"))).isEqualTo(400);
        assertThat(refusal(new ReportQuestion("cum", null, ""))).isEqualTo(400);
    }

    private int refusal(ReportQuestion question) {
        return catchThrowableOfType(Refused.class, () -> report(2023, question)).problem().status();
    }

    private ReviewDocument report(int year, ReportQuestion question) {
        return world.part(Reports.class).of(year, question, at(null));
    }

    private ReviewDocument document(ReportQuestion question, @Nullable String asOf) {
        return world.part(Reports.class).of(2023, question, at(asOf));
    }

    private LogPosition at(@Nullable String asOf) {
        return world.part(Positions.class)
                .projected(new AsOfRequest(asOf, Long.toString(last)))
                .at();
    }

    private static ReportQuestion question(@Nullable String through) {
        return new ReportQuestion(null, through, null);
    }

    private static List<List<String>> highlights(ReviewDocument document, int unit) {
        Writing writing = new Writing(Language.VIETNAMESE);
        List<List<Cell>> rows = document.units().get(unit).highlights().rows();
        return rows.stream().map(row -> row.stream().map(writing::of).toList()).toList();
    }
}
