package vn.sovang.query.claim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.query.claim.text.Token.Kind;

class TokensTest {

    @Test
    void numerals_keep_the_marks_between_their_digits_and_no_others() {
        assertThat(texts("hơn 1.200,5 tỉ, 44. 97,5%"))
                .containsExactly("hơn", "1.200,5", "tỉ", ",", "44", ".", "97,5", "%");
    }

    @Test
    void digits_that_hang_on_letters_are_part_of_a_word() {
        assertThat(texts("A12 1,2tỉ")).containsExactly("A12", "1,2", "tỉ");
    }

    @Test
    void a_line_goes_on_in_small_letters() {
        assertThat(kinds("có\nhơn")).containsExactly(Kind.WORD, Kind.WORD);
        assertThat(kinds("có\nHơn")).containsExactly(Kind.WORD, Kind.BREAK, Kind.WORD);
        assertThat(kinds("có\n\nhơn")).containsExactly(Kind.WORD, Kind.BREAK, Kind.WORD);
    }

    @Test
    void what_opens_a_line_of_a_list_is_no_number() {
        assertThat(kinds("- có\n2. Có"))
                .containsExactly(Kind.BULLET, Kind.WORD, Kind.BREAK, Kind.BULLET, Kind.WORD);
    }

    @Test
    void a_token_tells_where_it_stands() {
        Token second = Tokens.of("Đoàn  Than").getLast();
        assertThat(second.start()).isEqualTo(6);
        assertThat(second.end()).isEqualTo(10);
    }

    private static List<String> texts(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }

    private static List<Kind> kinds(String text) {
        return Tokens.of(text).stream().map(Token::kind).toList();
    }
}
