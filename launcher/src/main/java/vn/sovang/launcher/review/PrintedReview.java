package vn.sovang.launcher.review;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The year-end review for people at a terminal, read as any client reads it. */
public final class PrintedReview {

    private static final String NOW = "?asOf=9999-12-31";

    private final ReviewTable table;
    private final ReviewChanges changes;

    private PrintedReview(JsonNode closed, JsonNode current) {
        this.table = new ReviewTable(current);
        this.changes = new ReviewChanges(closed, current);
    }

    /**
     * The review of 2023, closed at least once.
     *
     * @throws IllegalStateException when the server answers anything else
     */
    public static PrintedReview of(String server, String username, String password)
            throws IOException, InterruptedException {
        URI review = URI.create(server + "/api/reviews/2023");
        String authorization = "Basic " + base64(username + ":" + password);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new PrintedReview(
                    get(client, URI.create(review + NOW + "&basis=closed"), authorization),
                    get(client, URI.create(review + NOW), authorization));
        }
    }

    public void print(PrintStream out) {
        table.print(out);
        changes.print(out);
        out.flush();
    }

    private static JsonNode get(HttpClient client, URI address, String authorization)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Authorization", authorization).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The review was answered with " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String base64(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
