package vn.sovang.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class DayReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-03-02", "2024-02-29", "0001-01-01", "-0044-03-15", "+10000-12-31"})
    void what_a_day_is_written_as_is_read_as_that_day(String text) {
        LocalDate day = LocalDate.parse(text);
        assertThat(CanonicalJson.MAPPER.writeValueAsString(day)).isEqualTo('"' + text + '"');
        assertThat(read('"' + text + '"')).isEqualTo(day);
    }

    @Test
    void every_day_of_a_century_is_read() {
        for (LocalDate day = LocalDate.of(1931, 3, 26);
                day.getYear() < 2031;
                day = day.plusDays(1)) {
            assertThat(read("\"" + day + '"')).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2023-02-29\"",
                "\"2023-13-01\"",
                "\"2023-3-02\"",
                "\"2023/03/02\"",
                "\"+023-03-02\"",
                "\"-023-03-02\"",
                "\"2023-03-0x\"",
                "\"٢٠٢٣-03-02\"",
                "\"2023-03-02T00:00\"",
                "\"\"",
                "19418",
                "[2023,3,2]"
            })
    void nothing_else_is_a_day(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JacksonException.class);
    }

    private static LocalDate read(String json) {
        return CanonicalJson.MAPPER.readValue(json, LocalDate.class);
    }
}
