package vn.sovang.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    private static final Comparator<String> ORDER = VietnameseOrder.by(text -> text);

    @Test
    void letters_follow_the_alphabet() {
        assertSorted(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o",
                "ô", "ơ", "p");
        assertSorted("q", "r", "s", "t", "u", "ư", "v", "x", "y");
    }

    @Test
    void tones_are_level_falling_asking_tumbling_rising_heavy() {
        assertSorted("ma", "mà", "mả", "mã", "má", "mạ");
    }

    @Test
    void a_letter_decides_before_a_tone_and_a_tone_before_case() {
        assertSorted("má", "măn", "mân");
        assertSorted("hạ an", "hà bắc");
        assertSorted("than", "Than", "thàn", "Thàn");
    }

    @Test
    void crossed_d_comes_after_all_of_d() {
        assertSorted("Dân", "Du", "Dương", "Đa", "Đoàn");
    }

    @Test
    void a_shorter_name_comes_first_and_words_before_longer_words() {
        assertSorted("Hạ", "Hạ Long", "Hai");
    }

    @Test
    void digits_come_before_letters() {
        assertSorted("Cụm 1", "Cụm 2", "Cụm A");
    }

    @Test
    void things_are_ordered_by_a_text_of_theirs() {
        assertThat(
                        Stream.of(List.of("Đông Triều"), List.of("Cẩm Phả"))
                                .sorted(VietnameseOrder.by(List::getFirst)))
                .containsExactly(List.of("Cẩm Phả"), List.of("Đông Triều"));
    }

    /** Whatever the order they came in. */
    private static void assertSorted(String... expected) {
        List<String> shuffled = new ArrayList<>(List.of(expected));
        Collections.shuffle(shuffled, new Random(17));
        assertThat(shuffled.stream().sorted(ORDER)).containsExactly(expected);
    }
}
