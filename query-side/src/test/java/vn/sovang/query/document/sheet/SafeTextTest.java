package vn.sovang.query.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＠x",
                " =1",
                "\u00A0=1",
                "\u200B+1",
                "\uFEFF @x"
            })
    void what_begins_like_a_formula_gets_an_apostrophe(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Đoàn Khối", "1=1", "'=1", "a-b", "100%", " a", "\u00A0"})
    void other_text_stays_as_it_is(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void characters_that_no_file_can_carry_are_replaced() {
        assertThat(SafeText.of("a\u0001b\uFFFEc")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void what_a_workbook_would_read_as_an_escape_stays_text() {
        assertThat(SafeText.ofCell("_x0041_ và _x00_")).isEqualTo("_x005F_x0041_ và _x00_");
    }

    @Test
    void a_cell_holds_no_more_than_it_can_and_no_half_character() {
        String cut = SafeText.ofCell("a" + "😀".repeat(20_000));

        assertThat(cut).hasSizeLessThanOrEqualTo(32_767).endsWith("😀…");
    }
}
