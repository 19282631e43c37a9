package vn.sovang.launcher.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewChangesTest {

    private static final JsonNode CLOSED = review("CLOSED", 1237, 5);

    @Test
    void a_figure_that_differs_is_told_with_both_values() {
        assertThat(printed(review("CLOSED", 1238, 5)))
                .contains("  Đoàn Than: Hoạt động 1.237 → 1.238");
    }

    @Test
    void all_that_differs_of_a_unit_is_on_one_line() {
        assertThat(printed(review("CLOSED", 1238, 4)))
                .contains("  Đoàn Than: Hoạt động 1.237 → 1.238, Lượt 5 → 4");
    }

    @Test
    void a_year_that_stands_as_it_was_closed_has_no_changes() {
        assertThat(printed(CLOSED)).hasSize(1);
    }

    @Test
    void a_reopened_year_is_told_from_a_closed_one() {
        assertThat(printed(review("OPEN", 1237, 5))).doesNotContainAnyElementsOf(printed(CLOSED));
    }

    private static JsonNode review(String state, int activities, int turns) {
        return JsonMapper.shared()
                .readTree(
                        """
                        {"state": "%s", "asOf": {"position": 7}, "units": [{"unit": "than", "name": "Đoàn Than",
                         "totals": {"ACTIVITIES": %d, "PARTICIPANT_TURNS": %d}}]}
                        """
                                .formatted(state, activities, turns));
    }

    private static List<String> printed(JsonNode current) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new ReviewChanges(CLOSED, current).print(out);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
