package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two command sides and two query sides on one PostgreSQL: concurrent writers keep every invariant.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServicesIT {

    private TwoServices services;

    @BeforeAll
    void start() throws Exception {
        services = new TwoServices(2, 2);
        command(
                0,
                "/api/units",
                "{\"code\":\"tinh\",\"name\":\"Tỉnh đoàn\",\"kind\":\"PROVINCE\",\"since\":\"1990-01-01\"}");
        command(
                0,
                "/api/units",
                "{\"code\":\"khoi\",\"name\":\"Đoàn Khối\",\"kind\":\"ATTACHED\",\"parent\":\"tinh\",\"since\":\"1990-01-01\"}");
    }

    @AfterAll
    void stop() throws Exception {
        services.close();
    }

    @Test
    void twenty_four_clients_on_one_activity_lose_no_batch() throws Exception {
        String activity = activity("2023-05-01");
        List<HttpResponse<String>> answers =
                inParallel(
                        24,
                        client -> {
                            List<HttpResponse<String>> mine = new ArrayList<>();
                            for (int number = 0; number < 5; number++) {
                                mine.add(
                                        insistently(
                                                client,
                                                "/api/activities/" + activity + "/participants",
                                                "{\"turns\":7}"));
                            }
                            return mine;
                        });

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(turnsAtEveryQuerySide(highest(answers), "2023")).containsOnly(24 * 5 * 7L);
        theLogIsDense();
    }

    @Test
    void twelve_clients_with_one_key_record_once_and_hear_the_same() throws Exception {
        String id = UUID.randomUUID().toString();
        String body =
                "{\"unit\":\"khoi\",\"title\":\"Một lần\",\"kind\":\"OTHER\",\"occurredOn\":\"2022-05-01\"}";
        List<HttpResponse<String>> answers =
                inParallel(
                        12,
                        client ->
                                List.of(
                                        services.command(client)
                                                .post(
                                                        "/api/activities",
                                                        body,
                                                        "Idempotency-Key",
                                                        id)));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(
                        answers.stream()
                                .filter(
                                        answer ->
                                                answer.headers()
                                                        .firstValue("Idempotency-Replayed")
                                                        .isPresent()))
                .hasSize(11);
        theLogIsDense();
    }

    @Test
    void coverage_that_two_services_set_for_the_first_time_at_once_is_set_twice() throws Exception {
        List<HttpResponse<String>> answers =
                inParallel(
                        2,
                        client ->
                                IntStream.rangeClosed(2001, 2020)
                                        .mapToObj(year -> covered(client, year))
                                        .toList());

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers).extracting(TwoServicesIT::position).doesNotHaveDuplicates();
        for (HttpUser query : services.queries()) {
            String asOf = "?minPosition=" + highest(answers);
            JsonNode history = query.get("/api/coverage/khoi/2001/history" + asOf);
            JsonNode totals = query.get("/api/totals/2001" + asOf).path("totals");
            assertThat(history.path("events")).hasSize(2);
            assertThat(totals.path("LEARNING_BASES_TOTAL").asLong()).isEqualTo(9);
        }
        theLogIsDense();
    }

    private HttpResponse<String> covered(int client, int year) {
        return services.command(client)
                .send(
                        "PUT",
                        "/api/coverage/khoi/" + year,
                        "{\"implementing\":%d,\"total\":9}".formatted(client));
    }

    @Test
    void a_unit_ends_while_others_record_for_it_and_no_fact_slips_past_the_end() throws Exception {
        command(
                0,
                "/api/units",
                "{\"code\":\"doan-cu\",\"name\":\"Đoàn cũ\",\"kind\":\"BASE\",\"parent\":\"khoi\",\"since\":\"1990-01-01\"}");
        List<HttpResponse<String>> answers =
                inParallel(
                        9,
                        client ->
                                List.of(
                                        client == 8
                                                ? services.command(1)
                                                        .post(
                                                                "/api/units/doan-cu/end",
                                                                "{\"effectiveOn\":\"2021-01-01\",\"reason\":\"Giải thể\"}")
                                                : insistently(
                                                        client,
                                                        "/api/activities",
                                                        "{\"unit\":\"doan-cu\",\"title\":\"A\",\"kind\":\"OTHER\",\"occurredOn\":\"2021-06-01\"}")));

        long end = HttpUser.json(answers.get(8)).path("position").asLong();
        assertThat(answers.subList(0, 8))
                .allSatisfy(
                        answer -> {
                            if (answer.statusCode() == 201) {
                                assertThat(HttpUser.json(answer).path("position").asLong())
                                        .isLessThan(end);
                            } else {
                                assertThat(HttpUser.json(answer).path("code").asString())
                                        .isEqualTo("unit-ended");
                            }
                        });
    }

    @Test
    void what_one_process_remembers_does_not_outlive_what_another_has_recorded() {
        String initiative =
                HttpUser.json(
                                command(
                                        0,
                                        "/api/initiatives",
                                        "{\"unit\":\"khoi\",\"form\":\"INITIATIVE\",\"title\":\"Sáng kiến\",\"submittedOn\":\"2023-01-05\"}"))
                        .path("id")
                        .asString();
        String recognition = "/api/initiatives/" + initiative + "/recognition";
        String recognised = "{\"level\":\"PROVINCE\",\"recognisedOn\":\"2023-02-01\"}";
        granted(0, recognition, recognised);
        granted(1, recognition + "/withdrawal", "{\"reason\":\"Nhầm\"}");
        assertThat(benefitOf(initiative).body()).contains("not-recognised");

        granted(1, recognition, recognised);
        assertThat(benefitOf(initiative).statusCode()).isEqualTo(200);
        assertThat(services.command(1).post(recognition, recognised).body())
                .contains("already-recognised");
    }

    private void granted(int client, String path, String body) {
        assertThat(services.command(client).post(path, body).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> benefitOf(String initiative) {
        return services.command(0)
                .post(
                        "/api/initiatives/" + initiative + "/benefit",
                        "{\"valueVnd\":5,\"year\":2023,\"assessedOn\":\"2023-03-01\"}");
    }

    private String activity(String day) {
        return HttpUser.json(
                        command(
                                0,
                                "/api/activities",
                                "{\"unit\":\"khoi\",\"title\":\"Ngày hội\",\"kind\":\"OTHER\",\"occurredOn\":\"%s\"}"
                                        .formatted(day)))
                .path("id")
                .asString();
    }

    private HttpResponse<String> command(int client, String path, String body) {
        HttpResponse<String> answer = services.command(client).post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    /** As a phone does: with the same key again while others keep changing the same thing. */
    private HttpResponse<String> insistently(int client, String path, String body) {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer =
                services.command(client).post(path, body, "Idempotency-Key", key);
        for (int again = 0; again < 50 && answer.body().contains("concurrent-change"); again++) {
            answer = services.command(client).post(path, body, "Idempotency-Key", key);
        }
        return answer;
    }

    private Set<Long> turnsAtEveryQuerySide(long position, String year) {
        Set<Long> turns = new HashSet<>();
        for (HttpUser query : services.queries()) {
            JsonNode totals = query.get("/api/totals/" + year + "?minPosition=" + position);
            turns.add(totals.at("/totals/PARTICIPANT_TURNS").asLong());
        }
        return turns;
    }

    @Test
    void both_query_sides_sign_the_same_tree_whoever_hashes_it() {
        for (int round = 0; round < 5; round++) {
            activity("2021-05-01");
            String size = size(services.queries().getFirst());
            assertThat(
                            services.queries().stream()
                                    .map(each -> checkpoint(each, "?size=" + size))
                                    .distinct())
                    .hasSize(1);
        }
    }

    private static String size(HttpUser query) {
        return checkpoint(query, "").lines().skip(1).findFirst().orElseThrow();
    }

    private static String checkpoint(HttpUser query, String which) {
        HttpResponse<String> answer = query.send("GET", "/api/audit/checkpoint" + which, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void theLogIsDense() {
        for (HttpUser query : services.queries()) {
            List<Long> positions =
                    query.send("GET", "/api/audit/log?from=1&limit=1000", null)
                            .body()
                            .lines()
                            .map(
                                    line ->
                                            JsonMapper.shared()
                                                    .readTree(line)
                                                    .path("position")
                                                    .asLong())
                            .toList();
            assertThat(positions)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, positions.size()).boxed().toList());
        }
    }

    private static long highest(List<HttpResponse<String>> answers) {
        return answers.stream().mapToLong(TwoServicesIT::position).max().orElseThrow();
    }

    private static long position(HttpResponse<String> answer) {
        return HttpUser.json(answer).path("position").asLong();
    }

    private interface Client {
        List<HttpResponse<String>> run(int number) throws Exception;
    }

    private static List<HttpResponse<String>> inParallel(int clients, Client client)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<HttpResponse<String>>>> tasks =
                    IntStream.range(0, clients)
                            .<Callable<List<HttpResponse<String>>>>mapToObj(
                                    number -> () -> client.run(number))
                            .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<List<HttpResponse<String>>> future : threads.invokeAll(tasks)) {
                answers.addAll(future.get());
            }
            return answers;
        }
    }
}
