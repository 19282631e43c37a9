package vn.sovang.query.document.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.event.Figure;

class LanguageTest {

    static Stream<Language> languages() {
        return Stream.of(Language.VIETNAMESE, Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_figure_has_a_name_of_its_own(Language language) {
        List<String> names = Figure.all().stream().map(language::figure).toList();

        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void money_says_that_it_is_money(Language language) {
        String word = language == Language.VIETNAMESE ? "(đồng)" : "(VND)";

        assertThat(Figure.all())
                .allSatisfy(
                        figure ->
                                assertThat(language.figure(figure).endsWith(word))
                                        .isEqualTo(figure.name().endsWith("_VND")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_term_has_words(Language language) {
        assertThat(Term.values()).allSatisfy(term -> assertThat(language.say(term)).isNotBlank());
    }

    @Test
    void the_two_languages_say_different_things() {
        assertThat(Figure.all())
                .allSatisfy(
                        figure ->
                                assertThat(Language.VIETNAMESE.figure(figure))
                                        .isNotEqualTo(Language.ENGLISH.figure(figure)));
    }

    @Test
    void other_languages_are_not_known() {
        assertThat(Language.of("fr")).isEmpty();
        assertThat(Language.of("VI")).isEmpty();
        assertThat(Language.of("en")).contains(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "999; 999; 999",
                "1000; 1.000; 1,000",
                "1234567; 1.234.567; 1,234,567",
                "-1234.50; -1.234,50; -1,234.50",
                "12.05; 12,05; 12.05",
                "1000000000000000; 1.000.000.000.000.000; 1,000,000,000,000,000"
            })
    void numbers_are_written_as_each_language_does(
            BigDecimal number, String vietnamese, String english) {
        assertThat(Language.VIETNAMESE.numerals().print(number)).isEqualTo(vietnamese);
        assertThat(Language.ENGLISH.numerals().print(number)).isEqualTo(english);
    }

    @Test
    void a_time_is_told_as_vietnam_has_it() {
        assertThat(Days.print(Instant.parse("2023-12-31T17:30:05Z")))
                .isEqualTo("01/01/2024 00:30:05");
    }
}
