package vn.sovang.query.audit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.query.world.QueryServer;
import vn.sovang.query.world.RandomFacts;

class DiffApiIT {

    private static final String DIFF = "/api/audit/diff?";
    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = new QueryServer(new RandomFacts(3).events(500));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void changes_and_entries_are_answered_with_their_causes() {
        HttpResponse<String> answer =
                get("year=2023&scope=unit:than&from=position:100&to=position:400&limit=2");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"changes\":{\"")
                .containsPattern(
                        "\"PARTICIPANT_TURNS\":\\{\"before\":-?\\d+,\"after\":-?\\d+,\"delta\":-?\\d+}")
                .containsPattern(
                        "\"entries\":\\[\\{\"position\":\\d+,\"recordedAt\":\"[^\"]+\",\"type\":\"[a-z.-]+\",\"unit\":")
                .contains("\"indicator\":\"", "\"cause\":\"", "\"next\":\"")
                .containsPattern("\"from\":\\{\"position\":100,.*\"asOf\":\\{\"position\":400,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=2023&from=position:0",
                "year=2023&from=position:500",
                "year=2023&from=2023-12-31&to=2099-01-01",
                "year=2023&from=2099-01-01",
                "year=2023&scope=cluster:cum&from=position:0&to=position:500",
                "year=1950&from=position:3&to=position:500&through=1950-02-03&minPosition=500"
            })
    void every_question_is_answered(String question) {
        assertThat(get(question).statusCode()).as(get(question).body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "from=position:1, year",
        "year=&from=position:1, year",
        "year=1899&from=position:1, year",
        "year=2023, from",
        "year=2023&from=, from",
        "year=2023&from=bla, from",
        "year=2023&from=position:-1, from",
        "year=2023&from=position:5&to=position:4, from",
        "year=2023&from=2023-12-31&to=2023-12-30, from",
        "year=2023&from=2099-12-31&to=2099-12-30, from",
        "year=2023&from=2099-12-31&to=position:4, from",
        "year=2023&from=position:1&to=, to",
        "year=2023&from=position:1&to=position:x, to",
        "year=2023&from=position:1&to=2023-02-29, to",
        "year=2023&from=position:1&scope=garbage, scope",
        "year=2023&from=position:1&through=bla, through",
        "year=2023&from=position:1&limit=0, limit",
        "year=2023&from=position:1&after=x, after",
        "year=2023&from=position:1&minPosition=x, minPosition"
    })
    void what_is_malformed_is_refused_and_named(String question, String field) {
        assertThat(get(question).statusCode()).as(get(question).body()).isEqualTo(400);
        assertThat(get(question).body()).contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=position:501",
                "from=position:1&to=position:501",
                "from=position:1&scope=unit:nobody",
                "from=position:1&scope=cluster:nobody",
                "from=position:0&to=position:1&scope=unit:than"
            })
    void what_is_not_there_is_unknown(String question) {
        assertThat(get("year=2023&" + question).statusCode()).isEqualTo(404);
    }

    @Test
    void only_auditors_and_administrators_may() {
        assertThat(server.get("REVIEWER", DIFF + "year=2023&from=position:1").statusCode())
                .isEqualTo(403);
        assertThat(server.get("nobody", DIFF).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> get(String question) {
        return server.get("AUDITOR", DIFF + question);
    }
}
