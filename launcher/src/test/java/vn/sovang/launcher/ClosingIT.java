package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.sovang.platform.account.Role;

/** Who closes the books of a year, who opens them again, and what that does to its facts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingIT {

    private static final String REOPENED = "{\"reason\":\"Thiếu hồ sơ\"}";

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.start();
        server.open("lan", Role.REVIEWER);
        server.open("nam", Role.REVIEWER);
        server.open("kiem-tra", Role.AUDITOR);
        server.post(
                "/api/units",
                "{\"code\":\"khoi\",\"name\":\"Đoàn Khối\",\"kind\":\"ATTACHED\",\"since\":\"1990-01-01\"}");
        server.post(
                "/api/accounts",
                "{\"username\":\"khoi-01\",\"password\":\"%s\",\"role\":\"RECORDER\",\"unit\":\"khoi\"}"
                        .formatted(RunningServer.PASSWORD));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void books_are_closed_once_and_opened_again_by_another_person() {
        HttpResponse<String> closed = close("lan", "2011", "{\"reason\":\"Tổng kết năm\"}");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(RunningServer.json(closed).path("id").asString()).isEqualTo("2011");
        refused(409, "year-closed", close("nam", "2011", "{}"));

        refused(409, "same-person", reopen("lan", "2011"));
        granted(reopen("nam", "2011"));
        refused(409, "year-open", reopen("lan", "2011"));

        granted(close("nam", "2011", "{}"));
        refused(409, "same-person", reopen("nam", "2011"));
        granted(reopen("admin", "2011"));
    }

    @Test
    void books_that_nobody_closed_are_open() {
        refused(409, "year-open", reopen("lan", "2012"));
        refused(409, "year-open", reopen("lan", "9999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoi-01", "kiem-tra"})
    void recorders_and_auditors_neither_close_nor_open(String username) {
        refused(403, "forbidden", close(username, "2013", "{}"));
        refused(403, "forbidden", reopen(username, "2013"));
        refused(403, "forbidden", send(username, "PUT", "/api/reviews/2013/targets", "{}"));
    }

    @Test
    void of_a_review_recorders_give_scores_and_reviewers_all_the_rest() {
        String scores = "/api/reviews/2013/scores";
        assertThat(send("khoi-01", "POST", scores, "{}").statusCode()).isNotEqualTo(403);
        refused(403, "forbidden", send("lan", "POST", scores, "{}"));
        refused(403, "forbidden", send("khoi-01", "PUT", scores, "{}"));
        refused(403, "forbidden", send("khoi-01", "POST", scores + "/verification", "{}"));
        assertThat(send("lan", "POST", scores + "/verification", "{}").statusCode())
                .isNotEqualTo(403);
        assertThat(send("kiem-tra", "POST", "/api/reviews/2013/claims", "{}").statusCode())
                .isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "10000", "abc", "-1", "02013", "2013.0"})
    void a_year_has_four_digits(String year) {
        refused(400, "invalid-request", close("lan", year, "{}"));
        refused(400, "invalid-request", reopen("lan", year));
    }

    @Test
    void no_year_is_closed_before_it_has_begun() {
        refused(409, "date-in-future", close("lan", "9999", "{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "close; {\"reason\":\"\"}",
                "close; {\"reason\":5}",
                "close; {\"adjustmentReason\":\"Muộn\"}",
                "close; null",
                "reopen; {}",
                "reopen; {\"reason\":\" \"}",
                "reopen; {\"reason\":\"r\",\"adjustmentReason\":\"Muộn\"}"
            })
    void a_closing_may_say_why_and_a_reopening_must(String what, String body) {
        HttpResponse<String> answer = send("lan", "POST", "/api/reviews/2014/" + what, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void a_closing_that_is_sent_again_is_the_same_closing() {
        String[] key = {"Idempotency-Key", "chot-2015"};
        HttpResponse<String> first =
                server.send("lan", "POST", "/api/reviews/2015/close", "{}", key);
        HttpResponse<String> again =
                server.send("lan", "POST", "/api/reviews/2015/close", "{}", key);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @Test
    void from_the_closing_on_until_the_reopening_facts_of_the_year_are_adjusted() {
        String moved = id(record("khoi-01", "2017-06-01", null));
        String correction = "/api/activities/" + moved + "/correction";
        String intoClosed = "{\"occurredOn\":\"2016-12-31\",\"reason\":\"Nhầm ngày\"}";
        refused(403, "forbidden", record("lan", "2016-06-01", null));
        refused(409, "year-open", record("lan", "2016-06-01", "Chứng từ muộn"));
        granted(close("lan", "2016", "{}"));

        refused(409, "year-closed", record("khoi-01", "2016-06-01", null));
        refused(409, "year-closed", record("khoi-01", "2016-06-01", "Chứng từ muộn"));
        refused(409, "year-closed", send("khoi-01", "POST", correction, intoClosed));
        granted(record("khoi-01", "2017-01-01", null));
        refused(409, "year-closed", record("admin", "2016-06-01", null));
        granted(record("admin", "2016-06-01", "Chứng từ muộn"));
        granted(record("lan", "2016-12-31", "Chứng từ muộn"));
        granted(send("lan", "POST", correction, adjusted(intoClosed)));

        granted(reopen("nam", "2016"));
        granted(record("khoi-01", "2016-06-01", null));
        refused(409, "year-open", record("admin", "2016-06-01", "Chứng từ muộn"));
    }

    @Test
    void another_reason_of_adjustment_is_another_request() {
        granted(close("lan", "2018", "{}"));
        String[] key = {"Idempotency-Key", "muon-2018"};
        String body = activity("2018-06-01", "Chứng từ muộn");
        granted(server.send("lan", "POST", "/api/activities", body, key));
        refused(
                422,
                "idempotency-key-reused",
                server.send("lan", "POST", "/api/activities", body.replace("muộn", "trễ"), key));
    }

    @Test
    void in_history_from_elsewhere_the_person_is_the_actor() {
        assertThat(line("hoa", "/api/reviews/2019/close", "{}")).isEqualTo("200 2019");
        assertThat(line("hoa", "/api/activities", activity("2019-06-01", null)))
                .isEqualTo("409 year-closed");
        assertThat(line("hoa", "/api/activities", activity("2019-06-01", "Muộn")))
                .startsWith("201 ");
        assertThat(line("hoa", "/api/reviews/2019/reopen", REOPENED)).isEqualTo("409 same-person");
        assertThat(line("binh", "/api/reviews/2019/reopen", REOPENED)).isEqualTo("200 2019");
    }

    /** What a journal of one line answers: its status, then the code of its refusal or its id. */
    private String line(String actor, String path, String body) {
        String now = server.get("/api/audit/position").path("recordedAt").asString();
        String line =
                "{\"recordedAt\":\"%s\",\"actor\":\"%s\",\"method\":\"POST\",\"path\":\"%s\",\"body\":%s}"
                        .formatted(now, actor, path, body);
        String[] journal = {"Content-Type", "application/x-ndjson"};
        JsonNode answer =
                RunningServer.json(
                        server.send("admin", "POST", "/api/admin/journal", line, journal));
        JsonNode told = answer.path("body");
        return answer.path("status").asInt()
                + " "
                + (told.has("code") ? told.path("code") : told.path("id")).asString();
    }

    private HttpResponse<String> close(String username, String year, String body) {
        return send(username, "POST", "/api/reviews/" + year + "/close", body);
    }

    private HttpResponse<String> reopen(String username, String year) {
        return send(username, "POST", "/api/reviews/" + year + "/reopen", REOPENED);
    }

    private HttpResponse<String> record(String username, String day, String adjustmentReason) {
        return send(username, "POST", "/api/activities", activity(day, adjustmentReason));
    }

    private HttpResponse<String> send(String username, String method, String path, String body) {
        return server.send(username, method, path, body);
    }

    private static String activity(String day, String adjustmentReason) {
        String body =
                "{\"unit\":\"khoi\",\"title\":\"Ra quân\",\"kind\":\"OTHER\",\"occurredOn\":\"%s\"}"
                        .formatted(day);
        return adjustmentReason == null ? body : adjusted(body);
    }

    private static String adjusted(String body) {
        return body.substring(0, body.length() - 1) + ",\"adjustmentReason\":\"Chứng từ muộn\"}";
    }

    private static String id(HttpResponse<String> answer) {
        return RunningServer.json(answer).path("id").asString();
    }

    private static void granted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private static void refused(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(RunningServer.json(answer).path("code").asString()).isEqualTo(code);
    }
}
