package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.append.NewEvent;
import vn.sovang.log.json.EventCodec;
import vn.sovang.platform.account.Role;

/**
 * A server with a cluster, {@code khoi}, whose members in every year from 2020 to 2023 are {@code
 * than} and {@code dien}; {@code ngoai} is a unit outside it. There is an account named after each
 * role, and others that are tied to a unit.
 */
final class ReviewedCluster implements AutoCloseable {

    private final RunningServer server = RunningServer.start();

    ReviewedCluster() {
        unit("tinh", "PROVINCE", null);
        for (String unit : List.of("than", "dien", "ngoai")) {
            unit(unit, "ATTACHED", "tinh");
        }
        server.post("/api/clusters", "{\"code\":\"khoi\",\"name\":\"Khối thi đua\"}");
        for (int year = 2020; year <= 2023; year++) {
            granted(
                    200,
                    send(
                            "admin",
                            "PUT /api/clusters/khoi/members/" + year,
                            "{\"units\":[\"than\",\"dien\"]}"));
        }
        server.open("reviewer", Role.REVIEWER);
        server.open("auditor", Role.AUDITOR);
        account("than-01", "RECORDER", "than");
        account("dien-01", "RECORDER", "dien");
        account("than-reviewer", "REVIEWER", "than");
        account("tinh-reviewer", "REVIEWER", "tinh");
    }

    /**
     * @param address method and path
     */
    HttpResponse<String> send(String user, String address, String body, String... headers) {
        String[] parts = address.split(" ");
        return server.send(user, parts[0], parts[1], body, headers);
    }

    /** The answer to what was granted. */
    static JsonNode granted(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return RunningServer.json(answer);
    }

    static void refused(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(RunningServer.json(answer).path("code").asString()).isEqualTo(code);
    }

    long head() {
        return server.get("/api/audit/position").path("position").asLong();
    }

    JsonNode event(long position) {
        HttpResponse<String> line =
                server.send("admin", "GET", "/api/audit/log?limit=1&from=" + position, null);
        return JsonMapper.shared().readTree(line.body().lines().findFirst().orElseThrow());
    }

    /** As an auditor would have it from a checkpoint, in base64. */
    String root(long size) {
        HttpResponse<String> checkpoint =
                server.send("admin", "GET", "/api/audit/checkpoint?size=" + size, null);
        return checkpoint.body().lines().skip(2).findFirst().orElseThrow();
    }

    /** The answers to the lines of a journal. */
    List<JsonNode> bring(String... lines) {
        String journal = List.of(lines).stream().collect(Collectors.joining("\n"));
        return server.send(
                        "admin",
                        "POST",
                        "/api/admin/journal",
                        journal,
                        "Content-Type",
                        "application/x-ndjson")
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    /** Closes the books of a year, for the first time. */
    void close(int year) {
        BookYear books = new BookYear(year);
        byte[] closed =
                EventCodec.ofStoredEvents()
                        .encode(new ClosingEvent.Closed(books, "reviewer", null));
        NewEvent event =
                new NewEvent(
                        UUID.randomUUID().toString(),
                        books.stream(),
                        0L,
                        "review.closed",
                        1,
                        closed,
                        "{\"actor\":\"reviewer\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(server.server().bean(LogWriter.class).append(Append.of(List.of(event))))
                .isInstanceOf(AppendOutcome.Appended.class);
    }

    private void unit(String code, String kind, String parent) {
        String above = parent == null ? "" : ",\"parent\":\"" + parent + "\"";
        granted(
                201,
                send(
                        "admin",
                        "POST /api/units",
                        "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\",\"since\":\"1990-01-01\"%s}"
                                .formatted(code, code, kind, above)));
    }

    private void account(String name, String role, String unit) {
        granted(
                201,
                send(
                        "admin",
                        "POST /api/accounts",
                        "{\"username\":\"%s\",\"password\":\"%s\",\"role\":\"%s\",\"unit\":\"%s\"}"
                                .formatted(name, RunningServer.PASSWORD, role, unit)));
    }

    @Override
    public void close() {
        server.close();
    }
}
