package vn.sovang.log.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.log.StoredEntry;

class CanonicalEntryTest {

    private static final Instant THEN = Instant.parse("2023-03-02T01:15:00.000120Z");

    @Test
    void keys_stand_in_the_order_of_the_alphabet() {
        assertThat(line("0190-aa", "unit/than", 4L, THEN))
                .isEqualTo(
                        "{\"eventId\":\"0190-aa\",\"metadata\":{\"actor\":\"đ\"},\"payload\":{\"a\":1},"
                                + "\"position\":1234567,\"recordedAt\":\"2023-03-02T01:15:00.000120Z\","
                                + "\"revision\":3,\"stream\":\"unit/than\",\"type\":\"unit.registered\","
                                + "\"version\":4}");
    }

    @Test
    void what_is_absent_is_left_out() {
        assertThat(line("x", null, null, THEN))
                .endsWith("\"revision\":3,\"type\":\"unit.registered\"}");
    }

    @Test
    void texts_are_escaped_as_rfc_8785_says() {
        assertThat(line("a\"b\\c\n\u0001đ/", null, null, THEN))
                .startsWith("{\"eventId\":\"a\\\"b\\\\c\\n\\u0001đ/\",");
    }

    @Test
    void days_before_1970_are_days_like_others() {
        assertThat(line("x", null, null, Instant.parse("1969-12-31T23:59:59.999999Z")))
                .contains("\"recordedAt\":\"1969-12-31T23:59:59.999999Z\"");
    }

    private static String line(
            String eventId, @Nullable String stream, @Nullable Long version, Instant recordedAt) {
        return new String(
                CanonicalEntry.of(
                        new StoredEntry(
                                1_234_567,
                                recordedAt,
                                eventId,
                                stream,
                                version,
                                "unit.registered",
                                3,
                                "{\"a\":1}".getBytes(UTF_8),
                                "{\"actor\":\"đ\"}".getBytes(UTF_8))),
                UTF_8);
    }
}
