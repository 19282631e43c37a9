package vn.sovang.query.audit.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.query.world.QueryServer;
import vn.sovang.query.world.RandomFacts;

class ReadsIT {

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = new QueryServer(new RandomFacts(3).events(50));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR,  /api/audit/log?from=2&limit=3,     200",
        "AUDITOR,  /api/%61udit/position,             200",
        "ADMIN,    /api/audit/diff,                   400",
        "AUDITOR,  /api/audit/position?asOf=position:99, 404",
        "AUDITOR,  /api/audit/nothing-there,          404",
        "REVIEWER, /api/audit/log,                    403",
        "RECORDER, /api/audit/reads,                  403"
    })
    void whoever_asks_is_recorded_with_what_was_asked_and_answered(
            String account, String address, int status) {
        assertThat(server.get(account, address).statusCode()).isEqualTo(status);
        JsonNode last = last();
        assertThat(last.path("account").asString()).isEqualTo(account);
        assertThat(last.path("method").asString()).isEqualTo("GET");
        assertThat(last.path("address").asString()).isEqualTo(address);
        assertThat(last.path("status").asInt()).isEqualTo(status);
        assertThat(last.has("body")).isFalse();
    }

    @Test
    void what_a_replay_was_asked_is_recorded() {
        server.post("AUDITOR", "/api/audit/replays", "{\"year\":2023}");
        assertThat(last().path("method").asString()).isEqualTo("POST");
        assertThat(last().path("body").asString()).isEqualTo("{\"year\":2023}");
        server.post("AUDITOR", "/api/audit/replays", "{}", "Accept", "text/event-stream");
        assertThat(last().path("body").asString()).isEqualTo("{}");
        assertThat(last().path("status").asInt()).isEqualTo(200);
    }

    @Test
    void what_is_long_is_cut() {
        String scope = "đ\uD83D\uDE00\\u0000".repeat(1_000);
        server.post("AUDITOR", "/api/audit/replays", "{\"scope\":\"" + scope + "\"}");
        assertThat(last().path("status").asInt()).isEqualTo(400);
        String body = last().path("body").asString();
        assertThat(body.codePointCount(0, body.length())).isEqualTo(2_001);
        assertThat(body).endsWith("…");
        server.get("AUDITOR", "/api/audit/log?x=" + "y".repeat(5_000));
        assertThat(last().path("address").asString()).hasSize(2_001).startsWith("/api/audit/log?x");
    }

    @Test
    void a_head_request_is_recorded_too() {
        HttpResponse<String> answer =
                server.send(
                        server.request("AUDITOR", "/api/audit/log")
                                .method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(last().path("method").asString()).isEqualTo("HEAD");
    }

    @Test
    void strangers_and_other_questions_are_not() {
        long before = number();
        assertThat(server.get("nobody", "/api/audit/log").statusCode()).isEqualTo(401);
        assertThat(server.get("AUDITOR", "/api/units").statusCode()).isEqualTo(200);
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void reads_are_dense_and_pages_follow_one_another() {
        for (int read = 0; read < 5; read++) {
            server.get("AUDITOR", "/api/audit/position");
        }
        List<Long> numbers = new ArrayList<>();
        String next = "";
        while (!next.isEmpty() || numbers.isEmpty()) {
            String after = next.isEmpty() ? "" : "&after=" + next;
            JsonNode page = parsed(server.get("ADMIN", "/api/audit/reads?limit=2" + after));
            page.path("reads").forEach(each -> numbers.add(each.path("number").asLong()));
            next = numbers.size() > 6 ? "" : page.path("next").asString("");
        }
        assertThat(numbers).startsWith(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "after=",
                "after=MQ==",
                "after=LTE",
                "after=KzE",
                "limit=0",
                "limit=x"
            })
    void a_malformed_page_is_refused(String page) {
        assertThat(server.get("ADMIN", "/api/audit/reads?" + page).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit/log",
                "/api/audit/position",
                "/api/audit/reads",
                "/api/audit/position?asOf=bla",
                "/api/audit/nothing-there"
            })
    void what_cannot_be_recorded_is_not_answered(String address) {
        JdbcClient superuser = JdbcClient.create(server.database().superuser());
        superuser.sql("revoke execute on function audit.record_read from sovang_query").update();
        try {
            assertUnavailable(server.get("AUDITOR", address));
            assertUnavailable(server.get("REVIEWER", address));
            assertUnavailable(server.post("AUDITOR", "/api/audit/replays", "{}"));
            assertUnavailable(
                    server.post(
                            "AUDITOR", "/api/audit/replays", "{}", "Accept", "text/event-stream"));
            assertThat(server.get("AUDITOR", "/api/units").statusCode()).isEqualTo(200);
        } finally {
            superuser.sql("grant execute on function audit.record_read to sovang_query").update();
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(parsed(answer).path("code").asString()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
    }

    private static long number() {
        return JdbcClient.create(server.database().superuser())
                .sql("select count(*) from audit.read")
                .query(Long.class)
                .single();
    }

    /** Whoever looks for it is recorded only then. */
    private static JsonNode last() {
        JsonNode reads = parsed(server.get("ADMIN", "/api/audit/reads?limit=1000")).path("reads");
        return reads.get(reads.size() - 1)
                        .path("address")
                        .asString()
                        .startsWith("/api/audit/reads?limit=1000")
                ? reads.get(reads.size() - 2)
                : reads.get(reads.size() - 1);
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
