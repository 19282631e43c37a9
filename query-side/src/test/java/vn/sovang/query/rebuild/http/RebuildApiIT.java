package vn.sovang.query.rebuild.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sovang.log.LogSignal;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.AccountMigration;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;
import vn.sovang.query.QuerySideApplication;
import vn.sovang.query.rebuild.Phase;
import vn.sovang.query.rebuild.Rebuild;
import vn.sovang.query.rebuild.RebuildProgress;
import vn.sovang.query.rebuild.RebuildRun;
import vn.sovang.query.world.RandomFacts;
import vn.sovang.query.world.TestLog;

class RebuildApiIT {

    private static final String REBUILD = "/api/admin/rebuild";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ScratchDatabase DATABASE = ScratchDatabase.create();
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        AccountMigration.run(DATABASE.as(DatabaseRole.OWNER).unpooled());
        try (TestLog log = new TestLog(DATABASE.as(DatabaseRole.COMMAND), new LogSignal())) {
            log.append(null, new RandomFacts(3).events(500));
        }
        application = started();
        String hash = application.getBean(PasswordEncoder.class).encode("mật khẩu dài");
        Accounts accounts = new Accounts(DATABASE.as(DatabaseRole.COMMAND).unpooled());
        for (Role role : List.of(Role.ADMIN, Role.AUDITOR, Role.REVIEWER)) {
            accounts.add(new Account(role.name(), hash, role, null));
        }
    }

    @AfterAll
    static void stop() {
        application.close();
        CLIENT.close();
    }

    @Test
    void a_rebuild_runs_in_the_background_and_its_outcome_stays() throws Exception {
        HttpResponse<String> accepted = post("ADMIN");
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.body())
                .startsWith("{\"state\":\"RUNNING\",\"phase\":\"PREPARING\",\"percent\":0");
        String events = get("ADMIN", REBUILD + "/events").body();
        assertThat(events).startsWith("data: {\"state\":\"").endsWith("}\n\n");
        assertThat(get("ADMIN", REBUILD).body())
                .startsWith(
                        "{\"state\":\"DONE\",\"phase\":\"DONE\",\"percent\":100,\"events\":500,")
                .endsWith(
                        "\"position\":500,\"comparison\":{\"identical\":true,\"differences\":[]}}");
        assertThat(events).contains(get("ADMIN", REBUILD).body());
    }

    @Test
    void events_are_sent_as_such_and_end() throws Exception {
        HttpResponse<String> events = get("ADMIN", REBUILD + "/events");
        assertThat(events.headers().firstValue("Content-Type"))
                .hasValue("text/event-stream;charset=UTF-8");
        assertThat(events.statusCode()).isEqualTo(200);
    }

    @Test
    void a_second_one_is_refused_whichever_process_runs_the_first() throws Exception {
        awaitEnd();
        try (RebuildRun _ = application.getBean(Rebuild.class).begin()) {
            HttpResponse<String> refused = post("ADMIN");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("\"code\":\"rebuild-running\"");
        }
    }

    @Test
    void the_same_key_begins_one_rebuild() throws Exception {
        awaitEnd();
        assertThat(post("ADMIN", "Idempotency-Key", "k".repeat(101)).statusCode()).isEqualTo(400);
        HttpResponse<String> first = post("ADMIN", "Idempotency-Key", "dem-1");
        HttpResponse<String> again = post("ADMIN", "Idempotency-Key", "dem-1");
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        awaitEnd();
    }

    @Test
    void every_process_tells_the_same_and_a_dead_one_is_noticed() throws Exception {
        awaitEnd();
        LastRebuild last = application.getBean(LastRebuild.class);
        try (ConfigurableApplicationContext second = started()) {
            RebuildState told = last.load();
            assertThat(second.getBean(LastRebuild.class).load()).isEqualTo(told);
            last.save(running());
            assertThat(second.getBean(LastRebuild.class).load().state())
                    .isEqualTo(RebuildState.State.FAILED);
            try (RebuildRun _ = application.getBean(Rebuild.class).begin()) {
                assertThat(second.getBean(LastRebuild.class).load()).isEqualTo(running());
            }
            last.save(told);
        }
    }

    @ParameterizedTest
    @CsvSource({"AUDITOR", "REVIEWER"})
    void only_administrators_may(String account) throws Exception {
        assertThat(post(account).statusCode()).isEqualTo(403);
        assertThat(get(account, REBUILD).statusCode()).isEqualTo(403);
        assertThat(get(account, REBUILD + "/events").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {REBUILD, REBUILD + "/events"})
    void strangers_are_asked_who_they_are(String address) throws Exception {
        assertThat(get("nobody", address).statusCode()).isEqualTo(401);
        assertThat(post("nobody").statusCode()).isEqualTo(401);
    }

    private static RebuildState running() {
        return RebuildState.running(new RebuildProgress(Phase.FOLDING, 1, 2, 33, 4, 5));
    }

    private static void awaitEnd() throws Exception {
        get("ADMIN", REBUILD + "/events");
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(QuerySideApplication.class)
                .properties(
                        "spring.config.name=platform,query-side",
                        "SOVANG_DATABASE_URL=" + DATABASE.as(DatabaseRole.QUERY).jdbcUrl(),
                        "SOVANG_QUERY_PASSWORD=" + DATABASE.as(DatabaseRole.QUERY).password())
                .run("--server.port=0");
    }

    private static HttpResponse<String> post(String account, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(account, REBUILD).POST(BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> get(String account, String address)
            throws IOException, InterruptedException {
        return send(request(account, address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String account, String address) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        byte[] credentials = (account + ":mật khẩu dài").getBytes(UTF_8);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
