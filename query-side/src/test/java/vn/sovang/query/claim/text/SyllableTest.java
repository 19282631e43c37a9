package vn.sovang.query.claim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource({"hoà,hòa", "tỷ,tỉ", "TỈ,tỉ", "kỹ,kĩ", "quý,quí", "khoẻ,khỏe", "Đoàn,đoàn"})
    void spellings_of_one_word_are_one(String one, String other) {
        assertThat(Syllable.fold(one)).isEqualTo(Syllable.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"hơn,hôn", "năm,nam", "gần,gắn", "Y,I", "thuý,thúi", "đ,d", "trên,tren"})
    void words_that_differ_in_a_letter_or_a_tone_are_two(String one, String other) {
        assertThat(Syllable.fold(one)).isNotEqualTo(Syllable.fold(other));
    }
}
