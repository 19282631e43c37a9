package vn.sovang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

/** A feature that records facts cannot forget the books of the years. */
class EveryFactKeepsTheBooksTest {

    /** They record nothing that counts in a year. */
    private static final Set<String> OTHERS =
            Set.of("Unit", "Cluster", "Closing", "Review", "Account", "Journal");

    static Stream<String> features() {
        Import imported = Objects.requireNonNull(CommandSide.class.getAnnotation(Import.class));
        return Arrays.stream(imported.value())
                .map(Class::getName)
                .filter(name -> name.endsWith("Feature"))
                .map(name -> name.substring(0, name.length() - "Feature".length()))
                .filter(name -> !OTHERS.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_feature_of_facts_says_in_whose_books_they_stand(String feature) throws Exception {
        assertThat(Class.forName(feature + "BooksTest").getDeclaredMethods())
                .extracting("name")
                .contains("a_closed_year_is_changed_by_adjustment_only", "no_wish_is_forgotten");
    }
}
