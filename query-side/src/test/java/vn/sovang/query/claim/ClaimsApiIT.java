package vn.sovang.query.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.query.world.QueryServer;

class ClaimsApiIT {

    private static final String CLAIMS = "/api/reviews/2023/claims";
    private static QueryServer server;

    @BeforeAll
    static void start() {
        server =
                new QueryServer(
                        List.of(
                                registered("than", null),
                                registered("mo", "than"),
                                formed("cum"),
                                members("cum", 2023, "than"),
                                cash("than", "2023-02-01", 1_200_000_000),
                                held(activity(), "mo", "Hội thi", "2023-03-01"),
                                cash("mo", "2023-04-01", 1)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoever_has_an_account_may_have_a_draft_checked() {
        String body = body("Đoàn Than đã huy động nguồn lực hơn 1,2 tỉ đồng.");
        for (String account : new String[] {"AUDITOR", "RECORDER", "REVIEWER", "ADMIN"}) {
            HttpResponse<String> answer = server.post(account, CLAIMS, body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body())
                    .isEqualTo(
                            """
                            {"claims":[{"text":"Đoàn Than đã huy động nguồn lực hơn 1,2 tỉ đồng","unit":"than",\
                            "indicator":"RESOURCES_VND","qualifier":"MORE_THAN","value":1200000000,\
                            "actual":1200000001,"verdict":"TRUE","why":"RESOURCES_VND is 1200000001"}],\
                            """
                                    + answer.body().substring(answer.body().indexOf("\"asOf\"")));
        }
        assertThat(server.post("nobody", CLAIMS, body).statusCode()).isEqualTo(401);
        assertThat(server.post("AUDITOR", "/api/reviews/2023/targets", body).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_draft_is_held_against_what_was_known_at_a_position() {
        String text = "Đoàn Than đã huy động nguồn lực hơn 1,2 tỉ đồng.";
        String body = "{\"asOf\":\"position:6\",\"cluster\":\"cum\",\"text\":\"%s\"}";
        assertThat(server.post("AUDITOR", CLAIMS, body.formatted(text)).body())
                .contains("\"verdict\":\"FALSE\"", "\"actual\":1200000000,", "{\"position\":6,");
    }

    @Test
    void what_is_unknown_is_shown_as_null() {
        assertThat(server.post("AUDITOR", CLAIMS, body("Có 5 hội thi.")).body())
                .contains(
                        "\"unit\":null,\"indicator\":null,\"qualifier\":\"EXACT\",\"value\":5,"
                                + "\"actual\":null,\"verdict\":\"UNKNOWN\"");
    }

    @Test
    void a_text_may_have_20000_code_points_and_no_numbers() {
        String body = body("\uD83C\uDF3B".repeat(20_000));
        assertThat(server.post("AUDITOR", CLAIMS, body).body()).startsWith("{\"claims\":[],");
        assertThat(server.post("AUDITOR", CLAIMS, body("o\u0323".repeat(20_000))).statusCode())
                .isEqualTo(200);
        assertThat(server.post("AUDITOR", CLAIMS, body("x".repeat(20_001))).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                 | text",
                "{\"text\":null}                    | text",
                "{\"text\":\"\"}                    | text",
                "{\"text\":\" \\n\\u200b\"}         | text",
                "{\"text\":\"a\\u0000\"}            | text",
                "{\"text\":\"a\\ud800\"}            | text",
                "{\"text\":5}                       | text",
                "{\"text\":\"a\",\"asOf\":\"bla\"}  | asOf",
                "{\"text\":\"a\",\"asOf\":\"\"}     | asOf",
                "{\"text\":\"a\",\"cluster\":5}     | cluster",
                "{\"text\":\"a\",\"unheardOf\":1}   | unheardOf"
            })
    void what_is_malformed_is_refused_and_named(String body, String field) {
        HttpResponse<String> refused = server.post("AUDITOR", CLAIMS, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{"})
    void a_body_that_is_no_object_is_refused(String body) {
        assertThat(server.post("AUDITOR", CLAIMS, body).statusCode()).isEqualTo(400);
    }

    @Test
    void clusters_and_years_that_are_not_there_are_refused() {
        String unknown = "{\"cluster\":\"nobody\",\"text\":\"a\"}";
        assertThat(server.post("AUDITOR", CLAIMS, unknown).statusCode()).isEqualTo(404);
        assertThat(server.post("AUDITOR", "/api/reviews/2022/claims", body("a")).statusCode())
                .isEqualTo(400);
        assertThat(server.post("AUDITOR", "/api/reviews/x/claims", body("a")).statusCode())
                .isEqualTo(400);
        assertThat(server.get("AUDITOR", CLAIMS).statusCode()).isEqualTo(405);
    }

    private static String body(String text) {
        return "{\"text\":\"" + text + "\"}";
    }
}
