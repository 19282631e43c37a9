package vn.sovang.launcher.review;

import java.io.PrintStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The units of the cluster side by side, with their verified points and rank. */
record ReviewTable(JsonNode review) {

    private static final int NAME_WIDTH = 46;
    private static final int POINTS_WIDTH = 9;
    private static final int RANK_WIDTH = 6;

    void print(PrintStream out) {
        out.println();
        out.println("Tổng kết năm 2023, đến sự kiện " + review.at("/asOf/position").asLong() + ":");
        out.println(
                padded("Đơn vị")
                        + joined(
                                ReviewColumn.ALL.stream()
                                        .map(each -> rightAligned(each.heading(), each.width())))
                        + points("Điểm ", "Hạng"));
        review.path("units").forEach(unit -> out.println(row(unit) + points(unit)));
        out.println(row(review.path("cluster")));
        if (isAnyIncomplete()) {
            out.println("* chưa đủ tiêu chí được thẩm định");
        }
    }

    private static String row(JsonNode unit) {
        return padded(unit.path("unit").isMissingNode() ? "Cụm" : unit.path("name").asString())
                + joined(
                        ReviewColumn.ALL.stream()
                                .map(each -> rightAligned(each.of(unit), each.width())));
    }

    private static String points(JsonNode unit) {
        if (unit.path("rank").isNull()) {
            return points("- ", "-");
        }
        String verified =
                unit.at("/score/verified").decimalValue().stripTrailingZeros().toPlainString();
        return points(
                verified.replace('.', ',') + (isIncomplete(unit) ? "*" : " "),
                Long.toString(unit.path("rank").asLong()));
    }

    private static String points(String points, String rank) {
        return rightAligned(points, POINTS_WIDTH) + rightAligned(rank, RANK_WIDTH);
    }

    private boolean isAnyIncomplete() {
        return review.path("units").valueStream().anyMatch(ReviewTable::isIncomplete);
    }

    private static boolean isIncomplete(JsonNode unit) {
        return unit.at("/score/criteria")
                .valueStream()
                .anyMatch(criterion -> criterion.path("verified").isNull());
    }

    private static String joined(Stream<String> cells) {
        return cells.reduce("", String::concat);
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(1, NAME_WIDTH - text.length()));
    }

    private static String rightAligned(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
