package vn.sovang.query.claim.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.grammar.Piece;
import vn.sovang.query.claim.text.Syllable;

/** The time that a paragraph is about, from the sentence that says so on. */
final class Context {

    private static final Set<List<String>> PLANS =
            Stream.of(
                            "mục tiêu",
                            "kế hoạch",
                            "chỉ tiêu",
                            "phương hướng",
                            "nhiệm vụ",
                            "dự kiến",
                            "phấn đấu")
                    .map(each -> Stream.of(each.split(" ")).map(Syllable::fold).toList())
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
        if (isPlan(sentence)) {
            doubt = "it may be a plan";
        } else if (sentence.stream().anyMatch(each -> isYear(each, true))) {
            doubt = null;
        } else if (sentence.stream().limit(2).anyMatch(each -> isYear(each, false))) {
            doubt = "it may be meant for another year";
        }
        return doubt;
    }

    private boolean isYear(Piece piece, boolean asked) {
        return piece instanceof Piece.Year named && (named.year() == year) == asked;
    }

    private static boolean isPlan(List<Piece> sentence) {
        return sentence.stream().noneMatch(Piece.Quantity.class::isInstance)
                && PLANS.stream().anyMatch(plan -> begins(sentence, plan));
    }

    private static boolean begins(List<Piece> sentence, List<String> words) {
        return sentence.size() >= words.size()
                && IntStream.range(0, words.size())
                        .allMatch(at -> sentence.get(at).is(words.get(at)));
    }
}
