package vn.sovang.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.log.LogSignal;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.AccountMigration;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;
import vn.sovang.query.world.TestLog;

class QuerySideApplicationIT {

    private static final ActivityId PLANTING = activity();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        ScratchDatabase database = ScratchDatabase.create();
        AccountMigration.run(database.as(DatabaseRole.OWNER).unpooled());
        record(database);
        application =
                new SpringApplicationBuilder(QuerySideApplication.class)
                        .properties(
                                "spring.config.name=platform,query-side",
                                "SOVANG_DATABASE_URL=" + database.as(DatabaseRole.QUERY).jdbcUrl(),
                                "SOVANG_QUERY_PASSWORD="
                                        + database.as(DatabaseRole.QUERY).password())
                        .run("--server.port=0");
        String hash = application.getBean(PasswordEncoder.class).encode("mật khẩu dài");
        new Accounts(database.as(DatabaseRole.COMMAND).unpooled())
                .add(new Account("auditor", hash, Role.AUDITOR, null));
    }

    @AfterAll
    static void stop() {
        application.close();
        CLIENT.close();
    }

    @Test
    void totals_are_json_with_every_figure_and_the_position() throws Exception {
        assertThat(get("/api/totals/2023?scope=unit:than&minPosition=4").body())
                .startsWith("{\"year\":2023,\"scope\":\"unit:than\",\"totals\":{\"ACTIVITIES\":1,")
                .contains("\"RESOURCES_VND\":0")
                .contains("\"asOf\":{\"position\":4,\"recordedAt\":\"20");
    }

    @Test
    void an_empty_log_has_no_time() throws Exception {
        assertThat(get("/api/totals/2023?asOf=position:0").body())
                .endsWith("\"asOf\":{\"position\":0}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/totals/2023/entries?indicator=ACTIVITIES",
                "/api/units",
                "/api/units/than",
                "/api/units/than/history",
                "/api/units/than/timeline?year=2023",
                "/api/clusters",
                "/api/reviews/2023",
                "/api/search?q=trong%20cay&unit=than",
                "/api/audit/log",
                "/api/audit/position?asOf=2020-01-01T00:00:00+07:00",
                "/v3/api-docs"
            })
    void every_question_is_answered(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void an_activity_and_its_history_are_answered() throws Exception {
        assertThat(get("/api/activities/" + PLANTING).body())
                .contains("\"title\":\"Trồng cây\"", "\"batches\":[]");
        assertThat(get("/api/activities/" + PLANTING + "/history").body())
                .contains("\"type\":\"activity.recorded\"");
    }

    @Test
    void a_unit_stands_beside_its_as_of() throws Exception {
        assertThat(get("/api/units/than").body())
                .startsWith("{\"code\":\"than\",\"name\":\"Đoàn than\",\"kind\":\"BASE\"")
                .contains("\"asOf\":{\"position\":4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/totals/0",
                "/api/totals/20230",
                "/api/totals/%D9%A2%D9%A0%D9%A2%D9%A3",
                "/api/totals/2023?scope=%00",
                "/api/totals/2023?scope=",
                "/api/totals/2023?scope=unit:",
                "/api/totals/2023?through=%00",
                "/api/totals/2023?through=2023-02-30",
                "/api/totals/2023?asOf=%ED%A0%80",
                "/api/totals/2023?minPosition=%00",
                "/api/totals/2023/entries",
                "/api/totals/2023/entries?indicator=%00",
                "/api/totals/2023/entries?indicator=CASH_VND&limit=0",
                "/api/totals/2023/entries?indicator=CASH_VND&limit=-1",
                "/api/totals/2023/entries?indicator=CASH_VND&limit=ten",
                "/api/totals/2023/entries?indicator=CASH_VND&after=%00",
                "/api/units/than/timeline?after=x",
                "/api/units/than/timeline?year=99999999999999999",
                "/api/search",
                "/api/search?q=%00",
                "/api/reviews/2024",
                "/api/audit/log?from=0",
                "/api/audit/log?from=x"
            })
    void malformed_questions_are_invalid(String address) throws Exception {
        assertThat(get(address).statusCode()).as(get(address).body()).isEqualTo(400);
        assertThat(get(address).body()).contains("\"code\":\"invalid-request\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/totals/2023?scope=unit:%00",
                "/api/totals/2023?scope=cluster:nobody",
                "/api/totals/2023?asOf=position:99",
                "/api/units/nobody",
                "/api/units/nobody/timeline",
                "/api/activities/1",
                "/api/donations/00000000-0000-0000-0000-000000000000",
                "/api/search?q=a&unit=nobody"
            })
    void what_is_not_there_is_unknown(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get(address).body()).contains("\"code\":\"unknown-");
    }

    private static void record(ScratchDatabase database) {
        try (TestLog log = new TestLog(database.as(DatabaseRole.COMMAND), new LogSignal())) {
            log.append(
                    registered("than", null),
                    formed("cum"),
                    members("cum", 2023, "than"),
                    held(PLANTING, "than", "Trồng cây", "2023-03-02"));
        }
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        byte[] account = "auditor:mật khẩu dài".getBytes(UTF_8);
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(account))
                        .build(),
                BodyHandlers.ofString());
    }
}
