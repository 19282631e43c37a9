package vn.sovang.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1.000",
        "4000, 4.000",
        "100000, 100.000",
        "1234567, 1.234.567",
        "1000000000000000, 1.000.000.000.000.000"
    })
    void thousands_are_parted_by_points(long number, String printed) {
        assertThat(VietnameseNumbers.print(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "-18, -18", "-999, -999", "-1000, -1.000", "-600000000, -600.000.000"})
    void the_sign_stands_before_the_first_digit(long number, String printed) {
        assertThat(VietnameseNumbers.print(number)).isEqualTo(printed);
    }

    @Test
    void the_largest_and_the_smallest_number_are_printed() {
        assertThat(VietnameseNumbers.print(Long.MAX_VALUE)).isEqualTo("9.223.372.036.854.775.807");
        assertThat(VietnameseNumbers.print(Long.MIN_VALUE)).isEqualTo("-9.223.372.036.854.775.808");
    }
}
