package vn.sovang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account who speaks to a server over HTTP. */
public record HttpUser(String address, String username, String password) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param body absent for a GET
     */
    public HttpResponse<String> send(
            String method, String path, @Nullable String body, String... headers) {
        return sendWithin(PATIENCE, method, path, body, headers);
    }

    /**
     * As {@link #send}, for callers in a hurry.
     *
     * @throws UncheckedIOException when there is no answer in time, or no server
     */
    public HttpResponse<String> sendWithin(
            Duration patience,
            String method,
            String path,
            @Nullable String body,
            String... headers) {
        try {
            return CLIENT.send(
                    request(patience, method, path, body, headers),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public JsonNode get(String path) {
        return json(send("GET", path, null));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpRequest request(
            Duration patience,
            String method,
            String path,
            @Nullable String body,
            String... headers) {
        String credentials = username + ":" + password;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(patience)
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        credentials.getBytes(
                                                                StandardCharsets.UTF_8)))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (body != null && Stream.of(headers).noneMatch("Content-Type"::equals)) {
            request.header("Content-Type", "application/json");
        }
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }
}
