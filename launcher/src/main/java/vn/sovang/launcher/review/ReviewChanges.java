package vn.sovang.launcher.review;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether the year is closed, and what has changed since. */
record ReviewChanges(JsonNode closed, JsonNode current) {

    void print(PrintStream out) {
        out.println(state());
        List<String> changes = changes();
        if (!changes.isEmpty()) {
            out.println("Điều chỉnh sau khi khóa sổ:");
            changes.forEach(change -> out.println("  " + change));
        }
    }

    private String state() {
        String state = current.path("state").asString();
        return (state.equals("CLOSED") ? "Sổ đã khóa" : "Sổ đã mở lại")
                + ", số liệu khi khóa sổ là đến sự kiện "
                + closed.at("/asOf/position").asLong()
                + ".";
    }

    private List<String> changes() {
        return current.path("units").valueStream().flatMap(this::changesOf).toList();
    }

    private Stream<String> changesOf(JsonNode unit) {
        return closed.path("units")
                .valueStream()
                .filter(before -> before.path("unit").equals(unit.path("unit")))
                .map(before -> differences(before, unit))
                .filter(differences -> !differences.isEmpty())
                .map(differences -> unit.path("name").asString() + ": " + differences);
    }

    private static String differences(JsonNode before, JsonNode after) {
        return ReviewColumn.ALL.stream()
                .filter(column -> !column.of(before).equals(column.of(after)))
                .map(each -> each.heading() + " " + each.of(before) + " → " + each.of(after))
                .collect(Collectors.joining(", "));
    }
}
