package vn.sovang.query.claim.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.grammar.Piece;
import vn.sovang.query.claim.text.Syllable;

/** The time that a paragraph is about, from the sentence that says so on. */
final class Context {

    private static final Set<String> PLANS =
            Stream.of("mục", "kế", "chỉ", "phương", "dự", "phấn")
                    .map(Syllable::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private final int year;
    private @Nullable String doubt;

    Context(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    void lineEnds() {
        doubt = null;
    }

    /** Why what a sentence states may not be a fact of the year, or null. */
    @Nullable String doubt(List<Piece> sentence) {
        if (sentence.stream().anyMatch(each -> isYear(each, true))) {
            doubt = null;
        } else if (sentence.stream().limit(2).anyMatch(each -> isYear(each, false))) {
            doubt = "it may be meant for another year";
        } else if (isPlan(sentence)) {
            doubt = "it may be a plan";
        }
        return doubt;
    }

    private boolean isYear(Piece piece, boolean asked) {
        return piece instanceof Piece.Year named && (named.year() == year) == asked;
    }

    private static boolean isPlan(List<Piece> sentence) {
        return !sentence.isEmpty()
                && sentence.getFirst() instanceof Piece.Word word
                && PLANS.contains(word.form())
                && sentence.stream().noneMatch(Piece.Quantity.class::isInstance);
    }
}
