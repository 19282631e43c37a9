package vn.sovang.log.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent.Formed;

class CanonicalJsonTest {

    @Test
    void keys_are_sorted_and_nothing_stands_between() {
        assertThat(written(Map.of("b", 1, "a", Map.of("d", true, "c", 1_000_000_000_000_000L))))
                .isEqualTo("{\"a\":{\"c\":1000000000000000,\"d\":true},\"b\":1}");
    }

    @Test
    void characters_beyond_the_first_plane_are_written_as_themselves() {
        assertThat(named("Tình nguyện 😀"))
                .isEqualTo("{\"cluster\":\"c1\",\"name\":\"Tình nguyện 😀\"}");
        assertThat(CanonicalJson.MAPPER.writeValueAsBytes("😀")).hasSize(6);
    }

    @Test
    void only_what_must_be_escaped_is_and_in_lower_case() {
        assertThat(named("\"/\\\b\f\n\r\t\u001f\u007f\u2028"))
                .isEqualTo(
                        "{\"cluster\":\"c1\",\"name\":\"\\\"/\\\\\\b\\f\\n"
                                + "\\r"
                                + "\\t\\u001f\u007f\u2028\"}");
    }

    @Test
    void a_long_text_is_written_in_one_piece() {
        String text = "Đoàn 😀".repeat(2_000);
        assertThat(written(text)).isEqualTo("\"" + text + "\"");
    }

    private static String named(String name) {
        return written(new Formed(new ClusterCode("c1"), name));
    }

    private static String written(Object value) {
        return new String(CanonicalJson.MAPPER.writeValueAsBytes(value), StandardCharsets.UTF_8);
    }
}
