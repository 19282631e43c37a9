package vn.sovang.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoYearTest {

    private static final String PINNED =
            "2e774a72943678a5d6c3f9bf3b54c2267b49659186d96d2d6dc0bb9656c5e672";

    private static final List<String> LINES = DemoYear.journal();
    private static final DemoFold TODAY = new DemoFold(LINES);

    @Test
    void agencies_mobilised_more_than_1_2_billion() {
        assertThat(TODAY.total("khoi", "RESOURCES_VND")).isBetween(1_200_000_001L, 1_299_999_999L);
    }

    @Test
    void agencies_completed_one_work_for_the_province_and_five_of_their_own() {
        assertThat(TODAY.total("khoi", "WORKS_PROVINCE")).isEqualTo(1);
        assertThat(TODAY.total("khoi", "WORKS_UNIT")).isEqualTo(5);
    }

    @Test
    void police_held_238_activities_with_more_than_4000_turns() {
        assertThat(TODAY.total("cong-an", "ACTIVITIES")).isEqualTo(238);
        assertThat(TODAY.total("cong-an", "PARTICIPANT_TURNS")).isBetween(4001L, 4999L);
    }

    @Test
    void coal_had_44_research_topics_and_259_initiatives_recognised() {
        assertThat(TODAY.total("than", "RESEARCH_TOPIC")).isEqualTo(44);
        assertThat(TODAY.total("than", "INITIATIVE")).isEqualTo(259);
        assertThat(TODAY.total("than", "BENEFIT_VND")).isGreaterThan(20_000_000_000L);
    }

    @Test
    void the_others_held_at_least_250_activities() {
        assertThat(TODAY.total("tinh-doan", "ACTIVITIES")).isGreaterThanOrEqualTo(238 + 250);
    }

    @Test
    void every_union_has_all_its_bases_learning_and_people_on_their_way_to_the_party() {
        for (var union : DemoUnits.unions()) {
            assertThat(TODAY.total(union, "total"))
                    .isPositive()
                    .isEqualTo(TODAY.total(union, "implementing"));
            assertThat(TODAY.total(union, "PARTY_NOMINATED"))
                    .isGreaterThan(TODAY.total(union, "PARTY_ADMITTED"));
            assertThat(TODAY.total(union, "PARTY_OFFICIAL")).isPositive();
            assertThat(TODAY.total(union, "GIFT_SETS")).isPositive();
            assertThat(TODAY.total(union, "GIFT_VND")).isPositive();
        }
    }

    @Test
    void armed_forces_are_in_their_movement() {
        for (var unit : List.of("quan-su", "bien-phong", "canh-sat-bien")) {
            assertThat(LINES)
                    .filteredOn(line -> line.contains(Themes.MOVEMENT))
                    .filteredOn(line -> line.contains("\"unit\":\"" + unit))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void three_adjustments_make_today_differ_from_the_closed_year() {
        var closed = new DemoFold(before("2024-01-01"));
        assertThat(closed.review().isClosed()).isTrue();
        assertThat(closed.total("cong-an", "ACTIVITIES")).isEqualTo(237);
        assertThat(closed.total("khoi", "RESOURCES_VND"))
                .isEqualTo(TODAY.total("khoi", "RESOURCES_VND") + 12_000_000);
        assertThat(closed.total("canh-sat-bien", "PARTICIPANT_TURNS"))
                .isEqualTo(TODAY.total("canh-sat-bien", "PARTICIPANT_TURNS") + 26);
        assertThat(LINES).filteredOn(line -> line.contains("\"adjustmentReason\":")).hasSize(3);
    }

    @Test
    void what_the_customer_described_was_reached_when_the_year_was_closed_but_for_one_activity() {
        var closed = new DemoFold(before("2024-01-01"));
        assertThat(closed.total("khoi", "RESOURCES_VND")).isBetween(1_200_000_001L, 1_299_999_999L);
        assertThat(closed.total("khoi", "WORKS_UNIT")).isEqualTo(5);
        assertThat(closed.total("cong-an", "PARTICIPANT_TURNS")).isBetween(4001L, 4999L);
        assertThat(closed.total("than", "RESEARCH_TOPIC")).isEqualTo(44);
        assertThat(closed.total("than", "INITIATIVE")).isEqualTo(259);
    }

    @Test
    void two_units_share_the_most_points() {
        assertThat(TODAY.review().verified("khoi"))
                .isEqualByComparingTo(TODAY.review().verified("cong-an"));
        assertThat(DemoUnits.unions())
                .filteredOn(each -> !List.of("khoi", "cong-an").contains(each))
                .extracting(TODAY.review()::verified)
                .allMatch(points -> points.compareTo(TODAY.review().verified("khoi")) < 0);
    }

    @Test
    void the_fold_refuses_a_silent_change_of_the_closed_year_and_an_adjustment_of_an_open_one() {
        assertThatThrownBy(() -> new DemoFold(withoutReason("Kiểm tra thực tế sau khi khóa sổ")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new DemoFold(withBatch("'id':'n','turns':5,'on':'2023-03-04'")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_move_entered_in_september_was_not_known_before() {
        var before = new DemoFold(before("2023-09-20"));
        var after = new DemoFold(before("2023-09-21"));
        assertThat(after.total("khoi", "RESOURCES_VND") - before.total("khoi", "RESOURCES_VND"))
                .isGreaterThanOrEqualTo(22_000_000);
        assertThat(after.total("than", "ACTIVITIES"))
                .isLessThan(before.total("than", "ACTIVITIES"));
    }

    @Test
    void the_lines_are_the_same_everywhere() throws Exception {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(hash(DemoYear.journal())).isEqualTo(hash(LINES)).isEqualTo(PINNED);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void the_lines_stay_within_the_year_and_the_january_after_it() {
        assertThat(LINES).hasSizeBetween(1200, 2000);
        assertThat(LINES.getFirst()).contains("\"recordedAt\":\"2023-01-");
        assertThat(LINES.getLast()).contains("\"recordedAt\":\"2024-01-");
        assertThat(LINES).allMatch(line -> line.substring(34, 42).equals("+07:00\","));
    }

    @Test
    void the_text_is_normalised() {
        assertThat(LINES).allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
        assertThat(LINES).noneMatch(line -> line.contains("{nơi}") || line.contains(": {\""));
    }

    @Test
    void the_fold_refuses_lines_out_of_order() {
        assertThatThrownBy(() -> new DemoFold(LINES.reversed()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_fold_accepts_a_sound_batch() {
        new DemoFold(
                withBatch(
                        "'id':'n','turns':5,'people':5,'on':'2023-03-04','unit':'than',"
                                + "'adjustmentReason':'Sót'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'n','turns':5,'people':6",
                "'id':'n','turns':0",
                "'id':'n','turns':5,'on':'2023-03-03'",
                "'id':'n','turns':5,'on':'2024-02-01'",
                "'id':'n','turns':5,'unit':'quan-su'",
                "'id':'n','turns':5,'unit':'khoi-y-te'"
            })
    void the_fold_refuses_an_unsound_batch(String body) {
        assertThatThrownBy(() -> new DemoFold(withBatch(body + ",'adjustmentReason':'Sót'")))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The journal and one more batch of the joint activity that opened the Month of Youth. */
    private static List<String> withBatch(String body) {
        var line =
                """
                {'recordedAt':'2024-01-31T09:00:00+07:00','actor':'khoi-01','method':'POST',
                'path':'%s/participants','body':{%s}}\
                """
                        .formatted(pathOf("Ra quân Tháng Thanh niên tại xã Kỳ Thượng"), body);
        return Stream.concat(LINES.stream(), Stream.of(line.replace('\'', '"'))).toList();
    }

    private static String pathOf(String title) {
        var line = LINES.stream().filter(text -> text.contains(title)).findFirst().orElseThrow();
        return "/api/activities/" + line.replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private static List<String> withoutReason(String adjustmentReason) {
        var field = ",\"adjustmentReason\":\"" + adjustmentReason + "\"";
        return LINES.stream().map(line -> line.replace(field, "")).toList();
    }

    private static List<String> before(String day) {
        return LINES.stream().filter(line -> line.substring(15, 25).compareTo(day) < 0).toList();
    }

    private static String hash(List<String> lines) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(String.join("\n", lines).getBytes(UTF_8)));
    }
}
