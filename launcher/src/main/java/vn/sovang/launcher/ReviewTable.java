package vn.sovang.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.platform.text.VietnameseNumbers;

/** The year-end review as a table, read as any client reads it. */
record ReviewTable(JsonNode review) {

    private record Column(String heading, String indicator, int width) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Hoạt động", "ACTIVITIES", 10),
                    new Column("Lượt", "PARTICIPANT_TURNS", 8),
                    new Column("Nguồn lực (đ)", "RESOURCES_VND", 16),
                    new Column("CT tỉnh", "YOUTH_WORKS_PROVINCE", 8),
                    new Column("CT đơn vị", "YOUTH_WORKS_UNIT", 10),
                    new Column("Đề tài", "RESEARCH_TOPICS", 7),
                    new Column("Sáng kiến", "INITIATIVES", 10),
                    new Column("Làm lợi (đ)", "BENEFIT_VND", 17));

    private static final int NAME_WIDTH = 46;

    static ReviewTable of(String server, String username, String password)
            throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder()
                        .encodeToString(
                                (username + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server + "/api/reviews/2023?asOf=9999-12-31"))
                        .header("Authorization", "Basic " + credentials)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The review was answered with " + answer.body());
            }
            return new ReviewTable(JsonMapper.shared().readTree(answer.body()));
        }
    }

    void print(PrintStream out) {
        out.println();
        out.println("Tổng kết năm 2023, đến sự kiện " + review.at("/asOf/position").asLong() + ":");
        out.print(padded("Đơn vị", NAME_WIDTH));
        COLUMNS.forEach(column -> out.print(rightAligned(column.heading(), column.width())));
        out.println();
        review.path("units")
                .forEach(unit -> row(out, unit.path("name").asString(), unit.path("totals")));
        row(out, "Cụm", review.at("/cluster/totals"));
        out.flush();
    }

    private static void row(PrintStream out, String name, JsonNode totals) {
        out.print(padded(name, NAME_WIDTH));
        for (Column column : COLUMNS) {
            String number = VietnameseNumbers.print(totals.path(column.indicator()).asLong());
            out.print(rightAligned(number, column.width()));
        }
        out.println();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String rightAligned(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
