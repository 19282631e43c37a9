package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launcher.FactsInOrder.Call;
import vn.sovang.platform.account.Role;

/** Every call about a fact knows closed years, and keeps the reason of an adjustment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdjustmentIT {

    private static final String LATE = "Chứng từ đến muộn";

    /** What is recorded there counts in no year. */
    private static final Set<String> NO_FACTS =
            Set.of("units", "clusters", "accounts", "reviews", "audit", "admin");

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.start();
        server.open("lan", Role.REVIEWER);
        server.post(
                "/api/units",
                "{\"code\":\"khoi\",\"name\":\"Đoàn Khối\",\"kind\":\"ATTACHED\",\"since\":\"1990-01-01\"}");
        server.post("/api/reviews/2023/close", "{}");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void every_fact_correction_and_void_of_a_closed_year_is_an_adjustment_with_its_reason() {
        long closing = head();
        for (Call call : FactsInOrder.CALLS) {
            HttpResponse<String> refused = send(call, call.body());
            assertThat(refused.statusCode()).as(call + refused.body()).isEqualTo(409);
            assertThat(RunningServer.json(refused).path("code").asString())
                    .as(call.toString())
                    .isEqualTo("year-closed");
            HttpResponse<String> adjusted = send(call, call.adjusting(LATE));
            assertThat(adjusted.statusCode()).as(call + adjusted.body()).isBetween(200, 201);
        }
        assertThat(eventsAfter(closing))
                .hasSameSizeAs(FactsInOrder.CALLS)
                .allSatisfy(
                        event -> {
                            JsonNode metadata = event.path("metadata");
                            assertThat(metadata.path("actor").asString()).isEqualTo("lan");
                            assertThat(metadata.path("adjustmentReason").asString())
                                    .isEqualTo(LATE);
                        });
    }

    @Test
    void no_call_about_facts_is_forgotten() {
        JsonNode paths = server.get("/v3/api-docs").path("paths");
        Stream<String> described =
                paths.propertyStream()
                        .filter(path -> !NO_FACTS.contains(path.getKey().split("/")[2]))
                        .flatMap(
                                path ->
                                        Stream.of("post", "put")
                                                .filter(path.getValue()::has)
                                                .map(method -> method + " " + path.getKey()));
        assertThat(FactsInOrder.CALLS)
                .extracting(call -> call.method().toLowerCase(Locale.ROOT) + " " + call.path())
                .containsExactlyInAnyOrderElementsOf(described.toList());
    }

    private HttpResponse<String> send(Call call, String body) {
        return server.send("lan", call.method(), call.address(), body);
    }

    private List<JsonNode> eventsAfter(long position) {
        return server.send("admin", "GET", "/api/audit/log?limit=1000&from=" + (position + 1), null)
                .body()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private long head() {
        return server.get("/api/audit/position").path("position").asLong();
    }
}
