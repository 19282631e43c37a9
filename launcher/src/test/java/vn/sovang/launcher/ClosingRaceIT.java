package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two processes record facts of a year while one of them closes its books. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingRaceIT {

    private static final int RECORDERS = 8;
    private static final int ADJUSTERS = 4;
    private static final int FACTS_EACH = 15;
    private static final int FACTS_BEFORE_CLOSING = 30;

    private TwoServices services;

    @BeforeAll
    void start() throws Exception {
        services = new TwoServices(2, 1);
        services.command(0)
                .post(
                        "/api/units",
                        "{\"code\":\"khoi\",\"name\":\"Đoàn Khối\",\"kind\":\"ATTACHED\",\"since\":\"1990-01-01\"}");
    }

    @AfterAll
    void stop() throws Exception {
        services.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2001, 2002, 2003, 2004})
    void no_fact_slips_past_the_closing_and_no_adjustment_before_it(int year) throws Exception {
        CountDownLatch underWay = new CountDownLatch(FACTS_BEFORE_CLOSING);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<HttpResponse<String>>>> facts =
                    many(RECORDERS, each -> clients.submit(() -> send(each, fact(year), underWay)));
            List<Future<List<HttpResponse<String>>>> adjustments =
                    many(ADJUSTERS, each -> clients.submit(() -> send(each, late(year), underWay)));
            assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
            HttpResponse<String> closed =
                    services.command(year).post("/api/reviews/" + year + "/close", "{}");
            assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);

            long closing = position(closed);
            assertThat(all(facts))
                    .allMatch(each -> granted(each) ? position(each) < closing : is(each, "closed"))
                    .anyMatch(ClosingRaceIT::granted)
                    .anyMatch(each -> is(each, "closed"));
            assertThat(all(adjustments))
                    .allMatch(each -> granted(each) ? position(each) > closing : is(each, "open"))
                    .anyMatch(ClosingRaceIT::granted)
                    .anyMatch(each -> is(each, "open"));
            theLogAgrees(year, closing);
        }
    }

    /** Every event dated in the year: without a reason before the closing, with one after it. */
    private void theLogAgrees(int year, long closing) {
        String log =
                services.queries()
                        .getFirst()
                        .send("GET", "/api/audit/log?from=1&limit=1000", null)
                        .body();
        assertThat(log.lines().filter(line -> line.contains("\"occurredOn\":\"" + year + "-")))
                .hasSizeGreaterThan(FACTS_BEFORE_CLOSING / 2)
                .allSatisfy(
                        line -> {
                            JsonNode event = JsonMapper.shared().readTree(line);
                            assertThat(event.path("metadata").has("adjustmentReason"))
                                    .isEqualTo(event.path("position").asLong() > closing);
                        });
    }

    private List<HttpResponse<String>> send(int client, String body, CountDownLatch underWay) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int number = 0; number < FACTS_EACH; number++) {
            answers.add(services.command(client).post("/api/activities", body));
            underWay.countDown();
        }
        return answers;
    }

    private interface Client {
        Future<List<HttpResponse<String>>> start(int number);
    }

    private static List<Future<List<HttpResponse<String>>>> many(int clients, Client client) {
        return IntStream.range(0, clients).mapToObj(client::start).toList();
    }

    private static List<HttpResponse<String>> all(List<Future<List<HttpResponse<String>>>> each)
            throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<List<HttpResponse<String>>> future : each) {
            answers.addAll(future.get());
        }
        return answers;
    }

    private static String fact(int year) {
        return "{\"unit\":\"khoi\",\"title\":\"A\",\"kind\":\"OTHER\",\"occurredOn\":\"%d-06-01\"}"
                .formatted(year);
    }

    private static String late(int year) {
        return fact(year).replace("}", ",\"adjustmentReason\":\"Chứng từ muộn\"}");
    }

    private static boolean granted(HttpResponse<String> answer) {
        return answer.statusCode() == 201;
    }

    private static boolean is(HttpResponse<String> refusal, String state) {
        return HttpUser.json(refusal).path("code").asString().equals("year-" + state);
    }

    private static long position(HttpResponse<String> answer) {
        return HttpUser.json(answer).path("position").asLong();
    }
}
