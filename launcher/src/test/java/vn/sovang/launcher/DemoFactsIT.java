package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * The facts of the year that the first customer described come out of the events of the demo year.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoFactsIT {

    private RunningServer server;

    @BeforeAll
    void load() throws Exception {
        server = RunningServer.start();
        DemoLoad.complete(server.server());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_agencies_bloc_mobilised_more_than_1_2_billion() {
        assertThat(figure("unit:khoi", "RESOURCES_VND")).isBetween(1_200_000_001L, 1_299_999_999L);
    }

    @Test
    void the_agencies_bloc_completed_one_youth_work_of_the_province_and_five_of_its_own() {
        assertThat(figure("unit:khoi", "YOUTH_WORKS_PROVINCE")).isEqualTo(1);
        assertThat(figure("unit:khoi", "YOUTH_WORKS_UNIT")).isEqualTo(5);
    }

    @Test
    void the_police_held_238_activities_with_more_than_4000_turns() {
        assertThat(figure("unit:cong-an", "ACTIVITIES")).isEqualTo(238);
        assertThat(figure("unit:cong-an", "PARTICIPANT_TURNS")).isBetween(4_001L, 4_999L);
    }

    @Test
    void coal_had_44_research_topics_and_259_initiatives_with_high_benefit() {
        assertThat(figure("unit:than", "RESEARCH_TOPICS")).isEqualTo(44);
        assertThat(figure("unit:than", "INITIATIVES")).isEqualTo(259);
        assertThat(figure("unit:than", "BENEFIT_VND")).isGreaterThan(10_000_000_000L);
    }

    @Test
    void all_base_unions_carry_out_the_learning_of_it_and_languages() {
        assertThat(figure("all", "LEARNING_BASES"))
                .isPositive()
                .isEqualTo(figure("all", "LEARNING_BASES_TOTAL"));
        assertThat(figure("unit:than", "PARTY_ADMITTED")).isEqualTo(83 + 11);
        assertThat(server.get("/api/coverage/than/2023").path("implementing").asLong())
                .isEqualTo(figure("own:than", "LEARNING_BASES"));
        assertThat(server.get("/api/search?q=ket+nap+dang+vien&year=2023").path("items"))
                .hasSize(8);
    }

    @Test
    void armed_forces_units_carried_the_movement_of_the_vanguard() {
        JsonNode found =
                server.get("/api/search?q=xung+kich,+tinh+nguyen+phat+trien+kinh+te&year=2023");
        assertThat(found.path("items")).isNotEmpty();
    }

    @Test
    void units_are_named_as_the_customer_names_them() {
        assertThat(server.get("/api/units/khoi").path("name").asString()).isEqualTo("Đoàn Khối");
        assertThat(server.get("/api/units/cong-an").path("name").asString())
                .isEqualTo("Đoàn Công an tỉnh");
        assertThat(server.get("/api/units/than").path("name").asString()).isEqualTo("Đoàn Than");
    }

    @Test
    void what_the_press_wrote_of_the_year_is_true() {
        JsonNode answer =
                server.post(
                        "/api/reviews/2023/claims",
                        """
                        {"text": "Đoàn Khối đã huy động nguồn lực hơn 1,2 tỉ đồng, hoàn thành 1 công trình \
                        thanh niên cấp tỉnh và 5 công trình thanh niên cấp Đoàn Khối; Đoàn Công an tỉnh đã tổ \
                        chức 238 hoạt động, huy động hơn 4.000 lượt đoàn viên, thanh niên tham gia. Đoàn Than \
                        có 44 đề tài, 259 sáng kiến. 100% các cơ sở Đoàn triển khai phong trào học tập tin \
                        học, ngoại ngữ."}
                        """);
        assertThat(answer.path("claims").valueStream())
                .hasSize(8)
                .allMatch(each -> each.path("verdict").asString().equals("TRUE"));
    }

    @Test
    void the_same_was_not_yet_true_of_the_police_when_the_year_was_closed() {
        JsonNode answer =
                server.post(
                        "/api/reviews/2023/claims",
                        """
                        {"asOf": "2023-12-31", "text": "Đoàn Công an tỉnh đã tổ chức 238 hoạt động."}
                        """);
        assertThat(answer.path("claims").valueStream())
                .extracting(each -> each.path("verdict").asString())
                .containsExactly("FALSE");
    }

    @Test
    void the_year_holds_late_entries_that_were_absent_at_its_end() {
        assertThat(figure("unit:cong-an", "ACTIVITIES", "&asOf=2023-12-31")).isLessThan(238);
    }

    @Test
    void every_figure_is_the_sum_of_its_entries() {
        for (String indicator :
                new String[] {"ACTIVITIES", "PARTICIPANT_TURNS", "RESOURCES_VND", "BENEFIT_VND"}) {
            JsonNode entries =
                    server.get("/api/totals/2023/entries?scope=all&limit=1&indicator=" + indicator);
            assertThat(entries.path("sum").asLong()).isEqualTo(figure("all", indicator));
        }
    }

    /** The move of a hospital's union is entered on 20 September and takes effect on 1 July. */
    @Test
    void a_move_that_was_entered_late_is_told_entry_by_entry() {
        JsonNode diff =
                server.get(
                        "/api/audit/diff?year=2023&scope=unit:khoi&from=2023-09-19&to=2023-09-20");
        List<JsonNode> moved =
                diff.path("entries")
                        .valueStream()
                        .filter(each -> each.path("cause").asString().equals("REPARENTED"))
                        .toList();
        assertThat(moved)
                .extracting(each -> each.path("unit").asString())
                .containsOnly("benh-vien-nganh-than");
        assertThat(moved)
                .extracting(each -> each.path("delta").asLong())
                .containsExactly(1L, 61L, 1L, 38L, 22_000_000L);
        assertThat(diff.path("changes").path("CASH_VND").path("delta").asLong())
                .isGreaterThanOrEqualTo(22_000_000L);
    }

    @Test
    void the_raw_log_tells_the_same_year() {
        JsonNode replay =
                server.post(
                        "/api/audit/replays",
                        "{\"year\":2023,\"scope\":\"unit:cong-an\",\"asOf\":\"2023-12-31\"}");
        assertThat(replay.path("matches").asBoolean()).isTrue();
        assertThat(replay.path("totals").path("ACTIVITIES").asLong())
                .isEqualTo(figure("unit:cong-an", "ACTIVITIES", "&asOf=2023-12-31"));
    }

    private long figure(String scope, String indicator) {
        return figure(scope, indicator, "");
    }

    private long figure(String scope, String indicator, String more) {
        JsonNode totals = server.get("/api/totals/2023?minPosition=1943&scope=" + scope + more);
        return totals.path("totals").path(indicator).asLong();
    }
}
