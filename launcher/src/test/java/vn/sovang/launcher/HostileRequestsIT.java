package vn.sovang.launcher;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launcher.HostileBodies.Command;
import vn.sovang.launcher.RawHttp.RawAnswer;
import vn.sovang.platform.account.Role;

/** Whatever is sent, the answer is a problem that says what was wrong, and the log is as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsIT {

    private static final int MEBIBYTE = 1 << 20;
    private static final String JSON = "Content-Type: application/json";
    private static final String NDJSON = "Content-Type: application/x-ndjson";
    private static final byte[] NOTHING = {};

    private RunningServer server;
    private RawHttp http;
    private long head;

    @BeforeAll
    void start() {
        server = RunningServer.start();
        http = new RawHttp(server);
        server.open("auditor", Role.AUDITOR);
        server.open("reviewer", Role.REVIEWER);
        server.post("/api/units", unit("tinh-doan", "PROVINCE"));
        server.post("/api/units", unit("khoi", "ATTACHED"));
        server.post("/api/clusters", "{\"code\":\"cum\",\"name\":\"C\"}");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void remember_the_head() {
        head = head();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(head()).isEqualTo(head);
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.launcher.HostileBodies#malformed")
    void a_body_that_is_no_object_of_its_form_is_refused(Command command, String body) {
        refused(400, send(command, body.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.launcher.HostileBodies#mistypedFields")
    void a_field_of_another_form_is_refused_and_named(Command command, String field, String json) {
        JsonNode problem = refused(400, send(command, command.with(field, json).getBytes(UTF_8)));
        assertThat(problem.path("errors").findValuesAsString("field"))
                .anyMatch(each -> each.startsWith(field));
    }

    static Stream<Charset> otherCharsets() {
        return Stream.of(UTF_16, UTF_16LE, Charset.forName("UTF-32"));
    }

    @ParameterizedTest
    @MethodSource("otherCharsets")
    void a_body_in_another_encoding_is_refused(Charset charset) {
        refused(400, send(HostileBodies.ACTIVITY, HostileBodies.ACTIVITY.body().getBytes(charset)));
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        byte[] body = HostileBodies.ACTIVITY.body().getBytes(UTF_8);
        body[HostileBodies.ACTIVITY.body().indexOf("\"T\"") + 1] = (byte) 0xFF;
        refused(400, send(HostileBodies.ACTIVITY, body));
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.launcher.HostileAddresses#malformed")
    void a_malformed_address_is_refused(String address) {
        refused(400, get(address, RawHttp.as("admin")));
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.launcher.HostileAddresses#unknown")
    void what_is_unknown_is_not_found(String address) {
        refused(404, get(address, RawHttp.as("admin")));
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.launcher.HostileBodies#commands")
    void a_command_is_sent_as_json_by_its_own_method(Command command) {
        byte[] body = command.body().getBytes(UTF_8);
        String text = "Content-Type: text/plain";
        refused(415, http.send(command.method(), command.path(), body, RawHttp.as("admin")));
        refused(415, http.send(command.method(), command.path(), body, RawHttp.as("admin"), text));
        refused(405, http.send("PATCH", command.path(), body, RawHttp.as("admin"), JSON));
        refused(405, http.send("DELETE", command.path(), NOTHING, RawHttp.as("admin")));
        refused(405, http.send("TRACE", command.path(), NOTHING, RawHttp.as("admin")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/form-data",
                "Content-Type: multipart/form-data; boundary=x"
            })
    void a_form_is_no_command(String type) {
        refused(
                415,
                http.send(
                        "POST",
                        "/api/activities",
                        "--x".getBytes(UTF_8),
                        RawHttp.as("admin"),
                        type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml",
                "garbage",
                "/",
                "application/json;q=abc",
                "image/png"
            })
    void an_invalid_command_is_answered_as_a_problem_whatever_form_is_asked_for(String accepted) {
        refused(
                400,
                http.send(
                        "POST",
                        "/api/activities",
                        "{}".getBytes(UTF_8),
                        RawHttp.as("admin"),
                        JSON,
                        "Accept: " + accepted));
    }

    @ParameterizedTest
    @ValueSource(ints = {MEBIBYTE + 1, 20 * MEBIBYTE})
    void a_body_over_a_mebibyte_is_refused(int length) {
        refused(413, send(HostileBodies.ACTIVITY, " ".repeat(length).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\n",
                "-5\r\nabc\r\n0\r\n\r\n",
                "ffffffffffffffffff\r\nabc\r\n0\r\n\r\n"
            })
    void malformed_chunks_are_refused(String chunks) {
        String start =
                "POST /api/activities HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + JSON
                        + "\r\n";
        String rest = RawHttp.as("admin") + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
        refused(400, http.send((start + rest).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: a\u0000b",
                "X: \u00c4\u0091",
                "X\u0001: a",
                "no colon",
                "Content-Length: -1"
            })
    void a_malformed_header_is_refused(String header) {
        refused(400, get("/api/units", RawHttp.as("admin"), header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic !!!",
                "Basic YWRtaW4=",
                "Basic Og==",
                "Bearer abc.def.ghi",
                "garbage"
            })
    void credentials_that_are_none_are_refused(String credentials) {
        refused(401, get("/api/units", "Authorization: " + credentials));
    }

    @ParameterizedTest
    @CsvSource({"nobody, ", "admin, wrong", "admin, a:b:c", "admin, mật khẩu 😀", "quản-trị, x"})
    void a_wrong_password_is_refused(String username, String password) {
        refused(401, get("/api/units", RawHttp.authorization(username, String.valueOf(password))));
    }

    @Test
    void a_password_with_a_nul_behind_it_is_another_password() {
        refused(
                401,
                get(
                        "/api/units",
                        RawHttp.authorization("admin", RunningServer.PASSWORD + "\u0000")));
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.launcher.HostileBodies#commands")
    void only_who_may_write_writes(Command command) {
        byte[] body = command.body().getBytes(UTF_8);
        refused(401, http.send(command.method(), command.path(), body, JSON));
        refused(
                403,
                http.send(command.method(), command.path(), body, RawHttp.as("auditor"), JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit/log",
                "/api/audit/position",
                "/api/audit/diff",
                "/api/audit/reads",
                "/api/audit/checkpoint",
                "/api/audit/key",
                "/api/audit/proofs/inclusion?position=1&size=1",
                "/api/audit/proofs/consistency?from=1&to=1",
                "/api/audit/tile/0/000",
                "/actuator/prometheus",
                "/api/admin/journal"
            })
    void what_is_kept_for_few_is_refused_to_others(String address) {
        refused(403, get(address, RawHttp.as("reviewer")));
        refused(401, get(address));
    }

    @Test
    void a_replay_is_kept_for_few_too() {
        byte[] body = HostileBodies.REPLAY.body().getBytes(UTF_8);
        String path = HostileBodies.REPLAY.path();
        refused(403, http.send("POST", path, body, RawHttp.as("reviewer"), JSON));
        refused(401, http.send("POST", path, body, JSON));
        refused(415, http.send("POST", path, body, RawHttp.as("auditor")));
        refused(405, http.send("PUT", path, body, RawHttp.as("auditor"), JSON));
        assertThat(http.send("POST", path, body, RawHttp.as("auditor"), JSON).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "khóa", "a\tb"})
    void a_malformed_idempotency_key_is_refused(String key) {
        refusedKey(key);
        refusedKey("x".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("vn.sovang.launcher.HostileJournals#refused")
    void a_line_of_a_journal_that_is_refused_changes_nothing(int status, String line) {
        byte[] journal = line.getBytes(UTF_8);
        RawAnswer answer =
                http.send("POST", "/api/admin/journal", journal, RawHttp.as("admin"), NDJSON);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode only = parsed(answer);
        assertThat(only.path("line").asInt()).isEqualTo(1);
        assertThat(only.path("status").asInt()).isEqualTo(status);
        isProblem(status, only.path("body"));
    }

    private void refusedKey(String key) {
        byte[] body = HostileBodies.ACTIVITY.body().getBytes(UTF_8);
        String header = "Idempotency-Key: " + key;
        refused(400, http.send("POST", "/api/activities", body, RawHttp.as("admin"), JSON, header));
    }

    private RawAnswer send(Command command, byte[] body) {
        return http.send(command.method(), command.path(), body, RawHttp.as("admin"), JSON);
    }

    private RawAnswer get(String address, String... headers) {
        return http.send("GET", address, NOTHING, headers);
    }

    private static JsonNode refused(int status, RawAnswer answer) {
        assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(status);
        assertThat(answer.says("Content-Type: application/problem+json"))
                .as(answer.head())
                .isTrue();
        assertThat(answer.body())
                .doesNotContain("Exception", "vn.sovang", "java.", "org.", "\tat ");
        return isProblem(status, parsed(answer));
    }

    private static JsonNode isProblem(int status, JsonNode problem) {
        assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "code");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    /** The one JSON object of a body, whole or in chunks. */
    private static JsonNode parsed(RawAnswer answer) {
        String body = answer.body();
        return JsonMapper.shared()
                .readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
    }

    private long head() {
        return server.get("/api/audit/position").path("position").asLong();
    }

    private static String unit(String code, String kind) {
        return "{\"code\":\"%s\",\"name\":\"N\",\"kind\":\"%s\",\"since\":\"2000-01-01\"}"
                .formatted(code, kind);
    }
}
