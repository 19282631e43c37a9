package vn.sovang.query.audit.replay.http;

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

class ReplayApiIT {

    private static final String REPLAYS = "/api/audit/replays";
    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = new QueryServer(new RandomFacts(3).events(500));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"year\":2023,\"scope\":\"unit:than\",\"asOf\":\"position:300\",\"through\":\"2023-06-30\"}",
                "{\"year\":null,\"scope\":\"cluster:cum\",\"asOf\":\"2099-01-01\"}"
            })
    void a_replay_is_answered_when_it_is_done(String body) {
        HttpResponse<String> answer = server.post("AUDITOR", REPLAYS, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"asOf\":{\"position\":")
                .contains("\"seconds\":", "\"totals\":{\"ACTIVITIES\":")
                .endsWith("\"matches\":true,\"differences\":[]}");
    }

    @Test
    void progress_is_sent_as_events_and_the_answer_is_the_last() {
        HttpResponse<String> events =
                server.post("ADMIN", REPLAYS, "{\"year\":2023}", "Accept", "text/event-stream");
        assertThat(events.statusCode()).isEqualTo(200);
        assertThat(events.headers().firstValue("Content-Type"))
                .hasValue("text/event-stream;charset=UTF-8");
        String[] parts = events.body().split("\n\n");
        assertThat(parts).hasSize(2);
        assertThat(parts[0])
                .startsWith("data: {\"percent\":100,\"events\":500,\"eventsPerSecond\":");
        assertThat(parts[1])
                .startsWith("data: {\"asOf\":{\"position\":500")
                .endsWith("\"matches\":true,\"differences\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"asOf\":\"bla\"}       | asOf",
                "{\"asOf\":\"\"}          | asOf",
                "{\"asOf\":\"position:x\"}| asOf",
                "{\"asOf\":5}             | asOf",
                "{\"through\":\"2023-02-29\"} | through",
                "{\"year\":1899}          | year",
                "{\"year\":10000}         | year",
                "{\"year\":\"2023\"}      | year",
                "{\"year\":2023.0}        | year",
                "{\"scope\":\"garbage\"}  | scope",
                "{\"scope\":\"\"}         | scope",
                "{\"scope\":7}            | scope",
                "{\"scope\":\"\\u0000\"}  | scope",
                "{\"unheardOf\":1}        | unheardOf"
            })
    void what_is_malformed_is_refused_and_named(String body, String field) {
        for (String accept : new String[] {"application/json", "text/event-stream"}) {
            HttpResponse<String> refused = server.post("AUDITOR", REPLAYS, body, "Accept", accept);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "5", "{", "{}{}"})
    void a_body_that_is_no_object_is_refused(String body) {
        assertThat(server.post("AUDITOR", REPLAYS, body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"scope\":\"unit:nobody\"}",
                "{\"scope\":\"cluster:nobody\"}",
                "{\"scope\":\"unit:than\",\"asOf\":\"position:1\"}",
                "{\"asOf\":\"position:501\"}",
                "{\"asOf\":\"position:99999999999999999999\"}"
            })
    void what_is_not_there_is_unknown(String body) {
        assertThat(server.post("AUDITOR", REPLAYS, body).statusCode()).isEqualTo(404);
        assertThat(
                        server.post("AUDITOR", REPLAYS, body, "Accept", "text/event-stream")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_auditors_and_administrators_may() {
        assertThat(server.post("REVIEWER", REPLAYS, "{}").statusCode()).isEqualTo(403);
        assertThat(server.post("RECORDER", REPLAYS, "{}").statusCode()).isEqualTo(403);
        assertThat(server.post("nobody", REPLAYS, "{}").statusCode()).isEqualTo(401);
        assertThat(server.get("AUDITOR", REPLAYS).statusCode()).isEqualTo(405);
    }
}
