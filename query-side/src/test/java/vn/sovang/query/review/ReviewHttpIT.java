package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.ReviewFacts.adopted;
import static vn.sovang.query.world.ReviewFacts.closed;
import static vn.sovang.query.world.ReviewFacts.criterion;
import static vn.sovang.query.world.ReviewFacts.direction;
import static vn.sovang.query.world.ReviewFacts.given;
import static vn.sovang.query.world.ReviewFacts.published;
import static vn.sovang.query.world.ReviewFacts.target;
import static vn.sovang.query.world.ReviewFacts.targets;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.platform.account.Role;
import vn.sovang.query.world.QueryServer;

class ReviewHttpIT {

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server =
                new QueryServer(
                        List.of(
                                registered("than", null),
                                formed("cum"),
                                members("cum", 2023, "than"),
                                targets(target("than", "CASH_VND", 3)),
                                adopted(1, criterion("von", "20", "CASH_VND")),
                                given("than", "von", 1, "12.5"),
                                direction("Số hóa sổ sách", 2024),
                                closed(),
                                published("Tổng kết", 8),
                                cash("than", "2023-03-01", 2),
                                formed("cum-rong")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_review_shows_what_is_missing_as_missing() {
        assertThat(get("/2023?minPosition=11").body())
                .contains(
                        "\"targets\":{\"CASH_VND\":3},\"percent\":{\"CASH_VND\":66.66},"
                                + "\"coveragePercent\":null,"
                                + "\"score\":{\"self\":12.50,\"verified\":null,\"criteria\":["
                                + "{\"criterion\":\"von\",\"proposed\":13.33,\"self\":12.50,"
                                + "\"verified\":null,\"evidence\":[\"Báo cáo năm\"]}]},\"rank\":null")
                .contains(
                        "\"criteria\":{\"version\":1,\"criteria\":[{\"code\":\"von\","
                                + "\"title\":\"Tiêu chí von\",\"maxPoints\":20.00,"
                                + "\"indicator\":\"CASH_VND\"}]},\"limitations\":[],")
                .containsPattern(
                        "\"directions\":\\[\\{\"id\":\"[^\"]+\",\"text\":\"Số hóa sổ sách\","
                                + "\"forYear\":2024,\"actor\":\"than-01\",\"recordedAt\":\"[^\"]+\"}]")
                .contains("\"state\":\"CLOSED\",\"asOf\":{\"position\":11,");
    }

    @Test
    void a_cluster_without_members_has_an_empty_review() {
        assertThat(get("/2023?cluster=cum-rong").body())
                .contains("\"units\":[],\"limitations\":[],\"directions\":[],\"state\":\"CLOSED\"");
    }

    @Test
    void a_bridge_is_a_difference() {
        assertThat(get("/2023/bridge?minPosition=11").body())
                .startsWith("{\"changes\":{\"CASH_VND\":{\"before\":0,\"after\":2,\"delta\":2},")
                .contains(
                        "\"cause\":\"", "\"from\":{\"position\":8,", "\"asOf\":{\"position\":11,");
    }

    @Test
    void publications_are_listed() {
        assertThat(get("/2023/publications").body())
                .containsPattern(
                        "^\\{\"publications\":\\[\\{\"id\":\"[^\"]+\",\"cluster\":\"cum\","
                                + "\"title\":\"Tổng kết\",\"position\":8,\"root\":\"cm9vdA==\","
                                + "\"recordedAt\":\"[^\"]+\",\"publishedBy\":\"than-01\"}],\"asOf\"");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_with_an_account_may_ask(Role role) {
        for (String question : List.of("", "/bridge", "/publications", "/history")) {
            assertThat(server.get(role.name(), "/api/reviews/2023" + question).statusCode())
                    .as("%s %s", role, question)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023?basis=, basis",
        "2023?basis=bla, basis",
        "2023?basis=%00, basis",
        "2023?basis=closed&through=2023-02-30, through",
        "2023?basis=closed&asOf=bla, asOf",
        "2022, cluster",
        "1899/publications, year",
        "2023/publications?asOf=x, asOf",
        "2023/publications?minPosition=x, minPosition",
        "2023/bridge?from=, from",
        "2023/bridge?from=current, from",
        "2023/bridge?from=position:1, from",
        "2023/bridge?limit=0, limit",
        "2023/bridge?limit=x, limit",
        "2023/bridge?after=x, after",
        "2023/bridge?through=%00, through",
        "20230/bridge, year",
        "2022/bridge, cluster",
        "2022/history, cluster"
    })
    void what_is_malformed_is_refused_and_named(String question, String field) {
        HttpResponse<String> answer = get("/" + question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023?cluster=nobody",
                "2023?cluster=",
                "2023/bridge?cluster=%00",
                "2023/publications?cluster=nobody",
                "2023/history?cluster=nobody",
                "2023?basis=closed&asOf=position:12",
                "2023?basis=closed&cluster=cum-rong"
            })
    void what_is_not_there_is_unknown(String question) {
        assertThat(get("/" + question).statusCode()).as(question).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2022?cluster=cum&basis=closed, not-closed",
        "2023?asOf=position:7&basis=closed, not-closed",
        "2023?asOf=position:8&basis=published, not-published",
        "2022/bridge?cluster=cum, not-closed",
        "2023/bridge?cluster=cum-rong&from=published, not-published"
    })
    void what_was_not_done_is_a_conflict(String question, String code) {
        HttpResponse<String> answer = get("/" + question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static HttpResponse<String> get(String question) {
        return server.get("AUDITOR", "/api/reviews" + question);
    }
}
