package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.Installation;
import vn.sovang.postgres.EmbeddedPostgres;

/**
 * The database goes away, or has no room left: nothing is half recorded, and all goes on when it is
 * back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

    private static final Duration PROMPT = Duration.ofSeconds(5);

    private TwoServices services;

    @BeforeAll
    void start() throws Exception {
        services = new TwoServices(1, 1);
        HttpResponse<String> unit =
                services.command(0)
                        .post(
                                "/api/units",
                                "{\"code\":\"tinh\",\"name\":\"Tỉnh đoàn\",\"kind\":\"PROVINCE\",\"since\":\"1990-01-01\"}");
        assertThat(unit.statusCode()).isEqualTo(201);
    }

    @AfterAll
    void stop() throws Exception {
        services.close();
    }

    @Test
    void commands_and_questions_say_unavailable_in_time_and_go_on_in_time() throws Exception {
        long before = recorded();
        for (boolean killed : new boolean[] {false, true}) {
            EmbeddedPostgres postgres = services.postgres();
            if (killed) {
                postgres.killHard();
            } else {
                postgres.stop();
            }
            isUnavailable(record());
            isUnavailable(services.queries().getFirst().send("GET", "/api/totals/2023", null));

            postgres.restart();
            HttpResponse<String> back = untilAccepted();
            assertThat(figureAt(HttpUser.json(back).path("position").asLong())).isEqualTo(++before);
        }
    }

    @Test
    void a_full_disk_records_nothing_and_loses_nothing() throws Exception {
        long before = recorded();
        JdbcClient administrator =
                JdbcClient.create(
                        new DatabaseAddress(
                                        services.postgres().jdbcUrl(Installation.DATABASE),
                                        services.postgres().superuser(),
                                        services.postgres().password())
                                .unpooled());
        administrator
                .sql(
                        """
                        create function public.full_disk() returns trigger language plpgsql as
                        $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$
                        """)
                .update();
        administrator
                .sql(
                        "create trigger full_disk before insert on log.event for each row execute function full_disk()")
                .update();
        isUnavailable(record());
        assertThat(recorded()).isEqualTo(before);

        administrator.sql("drop trigger full_disk on log.event").update();
        assertThat(untilAccepted().statusCode()).isEqualTo(201);
        assertThat(recorded()).isEqualTo(before + 1);
    }

    private HttpResponse<String> record() {
        long asked = System.nanoTime();
        HttpResponse<String> answer =
                services.command(0)
                        .post(
                                "/api/activities",
                                "{\"unit\":\"tinh\",\"title\":\"A\",\"kind\":\"OTHER\",\"occurredOn\":\"2023-05-01\"}");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(PROMPT);
        return answer;
    }

    private static void isUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(HttpUser.json(answer).path("code").asString()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private HttpResponse<String> untilAccepted() throws InterruptedException {
        long deadline = System.nanoTime() + PROMPT.toNanos();
        HttpResponse<String> answer = record();
        while (answer.statusCode() != 201 && System.nanoTime() < deadline) {
            Thread.sleep(100);
            answer = record();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private long recorded() throws InterruptedException {
        HttpUser query = services.queries().getFirst();
        return figureAt(query.get("/api/audit/position").path("position").asLong());
    }

    private long figureAt(long position) throws InterruptedException {
        long deadline = System.nanoTime() + PROMPT.toNanos();
        HttpResponse<String> totals = totals(position);
        while (totals.statusCode() != 200 && System.nanoTime() < deadline) {
            Thread.sleep(100);
            totals = totals(position);
        }
        assertThat(totals.statusCode()).as(totals.body()).isEqualTo(200);
        return HttpUser.json(totals).at("/totals/ACTIVITIES").asLong();
    }

    private HttpResponse<String> totals(long position) {
        return services.queries()
                .getFirst()
                .send("GET", "/api/totals/2023?minPosition=" + position, null);
    }
}
