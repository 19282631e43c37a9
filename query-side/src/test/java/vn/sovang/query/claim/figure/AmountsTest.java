package vn.sovang.query.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.query.claim.figure.Amount.Measure;
import vn.sovang.query.claim.text.Tokens;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "238                 | 238           | COUNT",
                "4.000               | 4000          | COUNT",
                "05                  | 5             | COUNT",
                "0                   | 0             | COUNT",
                "4 nghìn             | 4000          | COUNT",
                "1,2 tỉ đồng         | 1200000000    | MONEY",
                "1,2 tỷ VNĐ          | 1200000000    | MONEY",
                "1,2tỉ đ             | 1200000000    | MONEY",
                "1.250.000.000 đồng  | 1250000000    | MONEY",
                "2 tỷ 300 triệu đồng | 2300000000    | MONEY",
                "2 tỷ 300 triệu 500 nghìn đồng | 2300500000 | MONEY",
                "1.200 tỉ đồng       | 1200000000000 | MONEY",
                "3 nghìn tỉ đồng     | 3000000000000 | MONEY",
                "0,5 triệu đồng      | 500000        | MONEY",
                "500.000đ            | 500000        | MONEY",
                "97,5%               | 97.5          | PERCENT",
                "100 %               | 100           | PERCENT"
            })
    void amounts_are_read_as_vietnamese_writes_them(
            String text, BigDecimal value, Measure measure) {
        Amount amount = read(text);
        assertThat(amount.value()).isEqualTo(value);
        assertThat(amount.measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,000",
                "1,250,000,000",
                "1.2 tỉ",
                "37.94",
                "1.25",
                "44,5",
                "1,230 tỉ",
                "0044",
                "0.123",
                "1.234.56",
                "1 tỉ 2",
                "1 tỉ 2 tỉ",
                "1 tỉ rưỡi",
                "12 345",
                "9999999999999999999",
                "9.999.999.999 tỉ"
            })
    void what_could_be_read_in_two_ways_is_not_read(String text) {
        assertThat(read(text).isReadable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "có năm công trình,5",
        "có mười lăm hoạt động,15",
        "có bốn mươi tư đề tài,44",
        "có hai mươi mốt suất,21"
    })
    void small_numbers_may_be_written_in_words(String text, BigDecimal value) {
        assertThat(Amounts.at(Tokens.of(text), 1).orElseThrow().amount().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trong năm hoạt động", "có năm thành", "có ba mẹ", "trăm ba hoạt động"})
    void words_that_only_look_like_numbers_are_none(String text) {
        assertThat(Amounts.at(Tokens.of(text), 1)).isEmpty();
    }

    private static Amount read(String text) {
        return Amounts.at(Tokens.of("x " + text), 1).orElseThrow().amount();
    }
}
