package vn.sovang.query.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void lines_break_after_the_spaces_between_words() {
        assertThat(breaks(LineBreaks.betweenWords(), "Đoàn  Khối tỉnh")).containsExactly(6, 11, 15);
    }

    @Test
    void a_number_and_its_word_are_broken_only_at_a_space_that_may_break() {
        assertThat(breaks(LineBreaks.betweenWords(), "1\u00A0000 a")).containsExactly(6, 7);
    }

    @Test
    void a_long_word_breaks_between_characters_but_never_within_one() {
        assertThat(breaks(LineBreaks.betweenCharacters(), "a😀e\u0302x"))
                .containsExactly(1, 3, 5, 6);
    }

    private static List<Integer> breaks(FSTextBreaker breaker, String text) {
        breaker.setText(text);
        return IntStream.iterate(breaker.next(), each -> each >= 0, _ -> breaker.next())
                .boxed()
                .toList();
    }
}
