package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.launcher.ReviewedCluster.granted;
import static vn.sovang.launcher.ReviewedCluster.refused;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Targets, notes and publications of a review, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewIT {

    private static final String TARGETS =
            """
            {"cluster": "khoi", "targets": [
              {"unit": "than", "indicator": "ACTIVITIES", "value": 200},
              {"unit": "than", "indicator": "RESOURCES_VND", "value": 1200000000},
              {"unit": "dien", "indicator": "GIFT_SETS", "value": 0}]}
            """;
    private static final String NOTE =
            "{\"cluster\":\"khoi\",\"unit\":\"than\",\"text\":\"Báo cáo còn chậm\"}";
    private static final String DIRECTION =
            "{\"cluster\":\"khoi\",\"unit\":\"than\",\"text\":\"Báo cáo đúng hạn\",\"forYear\":2024}";
    private static final String REPORT = "{\"cluster\":\"khoi\",\"title\":\"Tổng kết năm\"}";

    private ReviewedCluster cluster;

    @BeforeAll
    void start() {
        cluster = new ReviewedCluster();
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    void targets_are_set_once_and_the_same_again_appends_nothing() {
        JsonNode set = granted(200, targets(TARGETS));
        assertThat(event(set).path("targets").findValues("values")).hasSize(2);
        long head = cluster.head();
        assertThat(granted(200, targets(TARGETS)).path("position").asLong()).isEqualTo(head);
        granted(200, targets("{\"cluster\":\"khoi\",\"targets\":[]}"));
        assertThat(cluster.head()).isEqualTo(head + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | invalid-request | ACTIVITIES    | SO_HOAT_DONG",
                "400 | invalid-request | ACTIVITIES    | RESOURCES_VND",
                "400 | invalid-request | 200}          | -1}",
                "400 | invalid-request | 1200000000    | 1000000000000001",
                "404 | unknown-cluster | khoi          | nobody",
                "404 | unknown-unit    | dien          | nobody",
                "409 | not-a-member    | dien          | ngoai"
            })
    void targets_that_are_wrong_are_refused(int status, String code, String good, String bad) {
        refused(status, code, targets(TARGETS.replace(good, bad)));
    }

    @Test
    void an_auditor_writes_nothing_and_a_year_is_one_of_this_calendar() {
        refused(
                403,
                "forbidden",
                cluster.send("auditor", "PUT /api/reviews/2023/targets", TARGETS));
        refused(
                400,
                "invalid-request",
                cluster.send("reviewer", "PUT /api/reviews/1899/targets", TARGETS));
    }

    @Test
    void notes_are_new_things() {
        JsonNode limitation = granted(201, post("limitations", NOTE));
        assertThat(event(limitation).path("note")).isEqualTo(limitation.path("id"));
        JsonNode direction =
                granted(201, post("directions", DIRECTION.replace("\"unit\":\"than\",", "")));
        assertThat(event(direction).path("forYear").asInt()).isEqualTo(2024);
        assertThat(event(direction).has("unit")).isFalse();
    }

    @Test
    void a_note_that_is_sent_again_by_its_key_is_the_same_note() {
        String key = UUID.randomUUID().toString();
        String address = "POST /api/reviews/2023/limitations";
        HttpResponse<String> first =
                cluster.send("reviewer", address, NOTE, "Idempotency-Key", key);
        HttpResponse<String> again =
                cluster.send("reviewer", address, NOTE, "Idempotency-Key", key);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @ParameterizedTest
    @CsvSource({"limitations", "directions"})
    void notes_that_are_wrong_are_refused(String kind) {
        String body = kind.equals("directions") ? DIRECTION : NOTE;
        refused(409, "not-a-member", post(kind, body.replace("than", "ngoai")));
        refused(404, "unknown-unit", post(kind, body.replace("than", "nobody")));
        refused(404, "unknown-cluster", post(kind, body.replace("khoi", "nobody")));
        refused(400, "invalid-request", post(kind, body.replace("Báo cáo", "ữ".repeat(20_001))));
        refused(400, "invalid-request", post(kind, body.replace("\"unit\"", "\"id\"")));
    }

    @Test
    void the_first_notes_of_a_review_may_come_at_once() {
        List<Integer> statuses =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(
                                each ->
                                        cluster.send(
                                                "reviewer",
                                                "POST /api/reviews/2020/limitations",
                                                NOTE))
                        .map(HttpResponse::statusCode)
                        .toList();
        assertThat(statuses).hasSize(8).containsOnly(201);
    }

    @Test
    void a_publication_is_bound_to_the_log_as_an_auditor_sees_it() {
        refused(409, "year-open", publish(2022, REPORT));
        cluster.close(2022);
        long closed = cluster.head();
        refused(404, "unknown-cluster", publish(2022, REPORT.replace("khoi", "nobody")));
        refused(400, "invalid-request", publish(2022, REPORT.replace("năm", "x".repeat(200))));

        JsonNode published = granted(201, publish(2022, REPORT));
        JsonNode event = event(published);
        assertThat(event.path("publication")).isEqualTo(published.path("id"));
        assertThat(event.path("position").asLong()).isEqualTo(closed);
        assertThat(event.path("root").asString()).isEqualTo(cluster.root(closed));
    }

    @Test
    void a_journal_publishes_right_behind_its_other_lines() {
        cluster.close(2021);
        String line =
                "{\"recordedAt\":\"%s\",\"actor\":\"pham-an\",\"method\":\"POST\","
                        + "\"path\":\"/api/reviews/2021/%s\",\"body\":%s}";
        String now = recordedAt(cluster.head());
        List<JsonNode> answers =
                cluster.bring(
                        line.formatted(now, "limitations", NOTE),
                        line.formatted(now, "directions", DIRECTION),
                        line.formatted(now, "publish", REPORT));
        assertThat(answers).extracting(each -> each.path("status").asInt()).containsOnly(201);
        JsonNode event = event(answers.getLast().path("body"));
        long position = event.path("position").asLong();
        assertThat(position).isEqualTo(answers.get(1).path("body").path("position").asLong());
        assertThat(event.path("root").asString()).isEqualTo(cluster.root(position));
    }

    private String recordedAt(long position) {
        return cluster.event(position).path("recordedAt").asString();
    }

    private HttpResponse<String> targets(String body) {
        return cluster.send("reviewer", "PUT /api/reviews/2023/targets", body);
    }

    private HttpResponse<String> post(String kind, String body) {
        return cluster.send("reviewer", "POST /api/reviews/2023/" + kind, body);
    }

    private HttpResponse<String> publish(int year, String body) {
        return cluster.send("reviewer", "POST /api/reviews/%d/publish".formatted(year), body);
    }

    private JsonNode event(JsonNode granted) {
        return cluster.event(granted.path("position").asLong()).path("payload");
    }
}
