package vn.sovang.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void case_and_diacritics_are_ignored() {
        assertThat(Folding.fold("Tháng Thanh niên")).isEqualTo("thang thanh nien");
        assertThat(Folding.fold("ẴỘỮỆƠƯ")).isEqualTo("aoueou");
    }

    @Test
    void crossed_d_is_d() {
        assertThat(Folding.fold("Đoàn đội")).isEqualTo("doan doi");
    }

    @Test
    void old_and_new_places_of_the_tone_are_one() {
        assertThat(Folding.fold("hoà"))
                .isEqualTo(Folding.fold("hòa"))
                .isEqualTo(Folding.fold("HOA"));
    }

    @Test
    void composed_and_decomposed_forms_are_one() {
        String composed = "Hiến máu tình nguyện";
        assertThat(Folding.fold(Normalizer.normalize(composed, Form.NFD)))
                .isEqualTo(Folding.fold(composed));
    }

    @Test
    void every_vietnamese_letter_folds_to_a_plain_one() {
        String letters =
                "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
        assertThat(Folding.fold(letters)).hasSameSizeAs(letters).matches("[aeiouyd]+");
    }

    @Test
    void a_letter_folds_the_same_whatever_else_is_in_the_text() {
        String other = "😀";
        for (char letter = 1; letter < 0x2000; letter++) {
            String text = "Đã" + letter + "Ở";
            assertThat(Folding.fold(text) + other)
                    .as("U+%04X", (int) letter)
                    .isEqualTo(Folding.fold(text + other));
        }
    }

    @Test
    void what_is_no_letter_stays() {
        assertThat(Folding.fold("Năm 2023: 1.200 (lượt) 😀"))
                .isEqualTo("nam 2023: 1.200 (luot) 😀");
    }
}
