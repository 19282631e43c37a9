package vn.sovang.launcher.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReviewTableTest {

    @Test
    void a_unit_is_shown_with_its_points_and_rank() {
        assertThat(rowOf("{'verified': 98.50, 'criteria': [{'verified': 98.50}]}", "2"))
                .endsWith(" 98,5      2");
    }

    @Test
    void points_that_are_not_complete_are_marked() {
        assertThat(rowOf("{'verified': 9, 'criteria': [{'verified': 9}, {'verified': null}]}", "1"))
                .endsWith(" 9*     1");
    }

    @Test
    void a_unit_without_verified_points_has_no_rank() {
        assertThat(rowOf("{'verified': null, 'criteria': []}", "null")).endsWith(" -      -");
    }

    private static String rowOf(String score, String rank) {
        return printed(
                        """
                        {"asOf": {"position": 7}, "cluster": {"totals": {}}, "units":
                         [{"unit": "than", "name": "Đoàn Than", "totals": {}, "score": %s, "rank": %s}]}
                        """
                                .formatted(score.replace('\'', '"'), rank))
                .stream()
                .filter(line -> line.startsWith("Đoàn Than"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> printed(String review) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new ReviewTable(JsonMapper.shared().readTree(review)).print(out);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
