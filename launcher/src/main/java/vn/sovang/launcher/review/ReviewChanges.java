package vn.sovang.launcher.review;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What differs between the review as it was closed and as it stands. */
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
        return (current.path("state").asString().equals("CLOSED") ? "Sổ đã khóa" : "Sổ đã mở lại")
                + "; số liệu khi khóa sổ là đến sự kiện "
                + closed.at("/asOf/position").asLong()
                + ".";
    }

    /** Unit by unit: the members of the cluster's year may have been set again since. */
    private List<String> changes() {
        return current.path("units").valueStream().flatMap(unit -> of(unit).stream()).toList();
    }
}
