package vn.sovang.world;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.sovang.launcher.RunningServer;

/** A whole server, reached as its clients reach it. */
record OverHttp(RunningServer server) implements SystemUnderTest {

    @Override
    public List<Answer> journal(List<String> lines) {
        HttpResponse<String> answer =
                server.send(
                        "admin",
                        "POST",
                        "/api/admin/journal",
                        String.join("\n", lines),
                        "Content-Type",
                        "application/x-ndjson");
        return answer.body().lines().map(Answer::of).toList();
    }

    @Override
    public JsonNode get(String pathAndQuery) {
        return server.get(pathAndQuery);
    }
}
