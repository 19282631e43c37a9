package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.launcher.ReviewedCluster.granted;
import static vn.sovang.launcher.ReviewedCluster.refused;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Criteria, self scores and their verification by somebody else, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoresIT {

    private static final String CRITERIA =
            """
            {"cluster": "khoi", "criteria": [
              {"code": "tinh-nguyen", "title": "Phong trào tình nguyện", "maxPoints": 20},
              {"code": "hoat-dong", "title": "Số hoạt động", "maxPoints": 10.5, "indicator": "ACTIVITIES"}]}
            """;

    private ReviewedCluster cluster;

    @BeforeAll
    void start() {
        cluster = new ReviewedCluster();
        granted(200, criteria(CRITERIA));
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    void every_adoption_is_a_new_version() {
        long before = event(granted(200, criteria(CRITERIA))).path("version").asLong();
        assertThat(event(granted(200, criteria(CRITERIA))).path("version").asLong())
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | invalid-request | \"maxPoints\": 20   | \"maxPoints\": 7.125",
                "400 | invalid-request | \"maxPoints\": 20   | \"maxPoints\": \"20\"",
                "400 | invalid-request | \"maxPoints\": 20   | \"maxPoints\": 0",
                "400 | invalid-request | hoat-dong           | tinh-nguyen",
                "400 | invalid-request | ACTIVITIES          | SO_HOAT_DONG",
                "404 | unknown-cluster | khoi                | nobody"
            })
    void criteria_that_are_wrong_are_refused(int status, String code, String good, String bad) {
        refused(status, code, criteria(CRITERIA.replace(good, bad)));
    }

    @Test
    void a_score_is_given_by_the_unit_and_verified_by_another() {
        JsonNode given = event(granted(200, give("than-01", "than", "17.25")));
        assertThat(given.path("points").asLong()).isEqualTo(1725);
        assertThat(given.path("by").asString()).isEqualTo("than-01");

        refused(409, "own-score", verify("than-reviewer", "17.25", ""));
        refused(409, "reason-required", verify("reviewer", "15", ""));
        JsonNode verified =
                event(granted(200, verify("reviewer", "15", ",\"reason\":\"thiếu minh chứng\"")));
        assertThat(verified.path("self").asLong()).isEqualTo(1725);
        assertThat(verified.path("points").asLong()).isEqualTo(1500);

        long head = cluster.head();
        assertThat(granted(200, give("than-01", "than", "17.25")).path("position").asLong())
                .isEqualTo(head);
        granted(200, verify("tinh-reviewer", "17.25", ""));
        granted(200, give("than-01", "than", "17"));
        assertThat(cluster.head()).isEqualTo(head + 2);
    }

    @Test
    void who_gave_a_score_does_not_verify_it() {
        granted(200, give("admin", "dien", "12"));
        refused(
                409,
                "own-score",
                cluster.send(
                        "admin",
                        "POST /api/reviews/2023/scores/verification",
                        score("dien", "12")));
        granted(
                200,
                cluster.send(
                        "reviewer",
                        "POST /api/reviews/2023/scores/verification",
                        score("dien", "12")));
    }

    @Test
    void nobody_else_gives_points() {
        refused(403, "forbidden", give("dien-01", "than", "5"));
        refused(403, "forbidden", give("reviewer", "than", "5"));
        refused(403, "forbidden", give("auditor", "than", "5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | invalid-request     | 5           | 5.125",
                "400 | invalid-request     | 5           | -5",
                "400 | invalid-request     | 5           | \"5\"",
                "409 | points-over-maximum | 5           | 20.01",
                "409 | points-over-maximum | 5           | 1e9",
                "404 | unknown-criterion   | tinh-nguyen | khac",
                "404 | unknown-unit        | than        | nobody",
                "404 | unknown-cluster     | khoi        | nobody",
                "409 | not-a-member        | than        | ngoai"
            })
    void scores_that_are_wrong_are_refused(int status, String code, String good, String bad) {
        String body = score("than", "5").replace(good, bad);
        refused(status, code, cluster.send("admin", "POST /api/reviews/2023/scores", body));
        refused(
                status,
                code,
                cluster.send("reviewer", "POST /api/reviews/2023/scores/verification", body));
    }

    @Test
    void what_was_not_scored_is_not_verified() {
        String body = score("than", "5").replace("tinh-nguyen", "hoat-dong");
        refused(
                409,
                "not-scored",
                cluster.send("reviewer", "POST /api/reviews/2023/scores/verification", body));
    }

    @Test
    void a_line_of_a_journal_is_held_to_the_same_number_of_decimals() {
        String line =
                "{\"recordedAt\":\"2026-01-01T00:00:00+07:00\",\"actor\":\"than-01\",\"method\":\"POST\","
                        + "\"path\":\"/api/reviews/2023/scores\",\"body\":%s}";
        for (String points : new String[] {"5.0000000000000000001", "1e400", "5.125"}) {
            JsonNode answer = cluster.bring(line.formatted(score("than", points))).getFirst();
            assertThat(answer.path("status").asInt()).as(points).isEqualTo(400);
        }
    }

    private HttpResponse<String> criteria(String body) {
        return cluster.send("reviewer", "PUT /api/reviews/2023/criteria", body);
    }

    private HttpResponse<String> give(String user, String unit, String points) {
        return cluster.send(user, "POST /api/reviews/2023/scores", score(unit, points));
    }

    private HttpResponse<String> verify(String user, String points, String more) {
        return cluster.send(
                user,
                "POST /api/reviews/2023/scores/verification",
                score("than", points).replace("}", more + "}"));
    }

    private JsonNode event(JsonNode granted) {
        return cluster.event(granted.path("position").asLong()).path("payload");
    }

    private static String score(String unit, String points) {
        return "{\"cluster\":\"khoi\",\"unit\":\"%s\",\"criterion\":\"tinh-nguyen\",\"points\":%s}"
                .formatted(unit, points);
    }
}
