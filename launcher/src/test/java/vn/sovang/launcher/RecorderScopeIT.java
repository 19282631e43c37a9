package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whose facts a recorder may record, as the tree of units stands today. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecorderScopeIT {

    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.start();
        unit("tinh", "PROVINCE", null);
        unit("khoi", "ATTACHED", "tinh");
        unit("than", "ATTACHED", "tinh");
        unit("co-so", "BASE", "khoi");
        unit("di-chuyen", "BASE", "khoi");
        recorder("khoi");
        recorder("than");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_recorder_records_for_its_unit_and_those_below_but_for_no_other() {
        assertThat(record("khoi", "khoi").statusCode()).isEqualTo(201);
        assertThat(record("khoi", "co-so").statusCode()).isEqualTo(201);
        assertThat(record("khoi", "than").statusCode()).isEqualTo(403);
        assertThat(record("khoi", "tinh").statusCode()).isEqualTo(403);
    }

    @Test
    void from_the_day_of_a_transfer_the_old_parent_may_not_and_the_new_one_may() {
        String activity = id(record("khoi", "di-chuyen"));
        String transfer = "{\"parent\":\"than\",\"effectiveOn\":\"2023-01-01\"}";
        assertThat(
                        server.send("admin", "POST", "/api/units/di-chuyen/transfer", transfer)
                                .statusCode())
                .isEqualTo(200);

        assertThat(makeVoid("khoi", activity).statusCode()).isEqualTo(403);
        assertThat(record("khoi", "di-chuyen").statusCode()).isEqualTo(403);
        assertThat(record("than", "di-chuyen").statusCode()).isEqualTo(201);
        assertThat(makeVoid("than", activity).statusCode()).isEqualTo(200);
    }

    @Test
    void a_batch_belongs_to_its_unit_and_the_activity_to_the_lead() {
        String body =
                "{\"unit\":\"khoi\",\"coOrganisers\":[\"than\"],\"title\":\"Chung\",\"kind\":\"OTHER\",\"occurredOn\":\"2023-05-01\"}";
        String activity = id(server.send("khoi", "POST", "/api/activities", body));
        String own = "{\"turns\":5,\"unit\":\"than\"}";

        assertThat(participants("than", activity, own).statusCode()).isEqualTo(201);
        assertThat(participants("khoi", activity, own).statusCode()).isEqualTo(403);
        assertThat(participants("than", activity, "{\"turns\":5}").statusCode()).isEqualTo(403);
        assertThat(makeVoid("than", activity).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> record(String recorder, String unit) {
        return server.send(
                recorder,
                "POST",
                "/api/activities",
                "{\"unit\":\"%s\",\"title\":\"Ra quân\",\"kind\":\"OTHER\",\"occurredOn\":\"2023-05-01\"}"
                        .formatted(unit));
    }

    private HttpResponse<String> participants(String recorder, String activity, String body) {
        return server.send(recorder, "POST", "/api/activities/" + activity + "/participants", body);
    }

    private HttpResponse<String> makeVoid(String recorder, String activity) {
        return server.send(
                recorder,
                "POST",
                "/api/activities/" + activity + "/void",
                "{\"reason\":\"Nhập nhầm\"}");
    }

    private void unit(String code, String kind, String parent) {
        String above = parent == null ? "" : ",\"parent\":\"" + parent + "\"";
        server.post(
                "/api/units",
                "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\",\"since\":\"1990-01-01\"%s}"
                        .formatted(code, code, kind, above));
    }

    private void recorder(String unit) {
        HttpResponse<String> opened =
                server.send(
                        "admin",
                        "POST",
                        "/api/accounts",
                        "{\"username\":\"%s\",\"password\":\"%s\",\"role\":\"RECORDER\",\"unit\":\"%s\"}"
                                .formatted(unit, RunningServer.PASSWORD, unit),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    }

    private static String id(HttpResponse<String> answer) {
        return RunningServer.json(answer).path("id").asString();
    }
}
