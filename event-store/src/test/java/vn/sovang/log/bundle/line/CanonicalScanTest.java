package vn.sovang.log.bundle.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.bundle.RandomLog;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.json.CanonicalJson;

class CanonicalScanTest {

    @Test
    void what_the_log_writes_passes() throws NotCanonical {
        for (StoredEntry entry : new RandomLog(new Random(1)).entries(500)) {
            byte[] line = CanonicalEntry.of(entry);
            LogLine read = LogLine.read(line, 0, line.length);
            assertThat(read.position()).isEqualTo(entry.position());
            assertThat(read.version()).isEqualTo(entry.version());
            assertThat(read.payload()).isEqualTo(entry.payload());
            assertThat(read.type()).isEqualTo(entry.name());
        }
    }

    @Test
    void whatever_text_the_mapper_writes_passes() {
        Random random = new Random(2);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Object> object = new TreeMap<>();
            for (int key = 0; key < 5; key++) {
                object.put(text(random), text(random));
            }
            byte[] written = CanonicalJson.MAPPER.writeValueAsBytes(object);
            assertThatCode(() -> scan(written)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":1,\"b\":-1}",
                "{\"a\":[],\"b\":[1,\"x\",null,true,false,{}]}",
                "{\"a\":9007199254740991,\"b\":0}",
                "{\"a\":\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\"}",
                "{\"\":1,\"A\":2,\"a\":3,\"aa\":4,\"\uD83D\uDE00\":5,\"\uFB33\":6}"
            })
    void canonical_objects_pass(String json) {
        assertThatCode(() -> scan(json.getBytes(UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1",
                "[]",
                "{\"a\": 1}",
                " {}",
                "{} ",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":1.0}",
                "{\"a\":1e3}",
                "{\"a\":+1}",
                "{\"a\":-}",
                "{\"a\":9007199254740992}",
                "{\"a\":99999999999999999999999}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\u000A\"}",
                "{\"a\":\"\\u001F\"}",
                "{\"a\":\"\\u0008\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":tru}",
                "{\"a\":nul",
                "{'a':1}",
                "{\"\uFB33\":1,\"\uD83D\uDE00\":2}",
                "{\"a\":\"\\ud83d\\ude00\"}",
                "{\"\\u00e9\":1}"
            })
    void others_do_not(String json) {
        assertThatThrownBy(() -> scan(json.getBytes(UTF_8))).isInstanceOf(NotCanonical.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "c080",
                "c1bf",
                "e08080",
                "eda080",
                "f08080af",
                "f4908080",
                "ff",
                "c3",
                "e282"
            })
    void bytes_that_are_not_utf_8_do_not(String hex) {
        byte[] line = HexFormat.of().parseHex("7b2261223a22" + hex + "227d");
        assertThatThrownBy(() -> scan(line)).isInstanceOf(NotCanonical.class);
    }

    @Test
    void objects_in_objects_without_end_do_not() {
        byte[] line = "{\"a\":".repeat(100_000).getBytes(UTF_8);
        assertThatThrownBy(() -> scan(line)).isInstanceOf(NotCanonical.class);
    }

    private static void scan(byte[] line) throws NotCanonical {
        CanonicalScan scan = new CanonicalScan(line, 0, line.length);
        scan.object();
        scan.end();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int index = random.nextInt(6); index > 0; index--) {
            int code = random.nextInt(5) == 0 ? random.nextInt(0x110000) : random.nextInt(0x100);
            text.appendCodePoint(code >= 0xd800 && code < 0xe000 ? 'x' : code);
        }
        return text.toString();
    }
}
