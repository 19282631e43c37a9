package vn.sovang.query.claim.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.grammar.Forms;
import vn.sovang.query.claim.grammar.Piece.Quantity;
import vn.sovang.query.claim.grammar.Statements;
import vn.sovang.query.claim.text.Syllable;

/**
 * What comes behind a statement. "44 đề tài, sáng kiến" counts both together, so a statement stands
 * only when what follows is understood to be something else.
 */
final class Continuation {

    /** They may follow without a comma. */
    private static final Set<String> JOINTS =
            Set.of(Words.WITH, Words.DRAW, Words.TOTAL, Words.WORTH);

    private static final Set<String> CIRCUMSTANCES =
            folded("tại", "ở", "trong", "nhân", "dịp", "theo", "từ", "đến", "do", "qua", "vào");

    /** They tell of what was counted, even behind a comma. */
    private static final Set<String> AFTERTHOUGHTS = folded("đạt", "được", "bao", "gồm", "tính");

    private final Clause clause;
    private final Sentence sentence;
    private final int end;

    Continuation(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.end = clause.until();
    }

    /** Why the statement may say less than it seems to, or null. */
    @Nullable String doubt() {
        return sentence.isEnd(end) || isUnderstood() ? null : "what follows it is not understood";
    }

    /** "60 suất quà trị giá 500.000 đồng" may tell the value of each. */
    boolean isAmbiguousWorth() {
        return !sentence.isEnd(end) && sentence.at(end).is(Words.WORTH);
    }

    /** Words that hang on may belong to what was stated before, too. */
    boolean isTail() {
        return doubt() != null
                && (!sentence.isSeparator(end)
                        || isCircumstance()
                        || beginsWith(AFTERTHOUGHTS)
                        || isWiderAside(sentence.afterSeparators(end)));
    }

    /** Whether they tell where or when, which everything before may have been. */
    boolean isCircumstance() {
        return doubt() != null && beginsWith(CIRCUMSTANCES);
    }

    private boolean beginsWith(Set<String> words) {
        int next = sentence.afterSeparators(end);
        return !hasSemicolon(next)
                && !sentence.isEnd(next)
                && words.stream().anyMatch(each -> sentence.at(next).is(each));
    }

    private boolean isUnderstood() {
        if (!sentence.isSeparator(end)) {
            return JOINTS.stream().anyMatch(each -> sentence.at(end).is(each))
                    && (isStatement(end) || isWorthOfThings());
        }
        int next = sentence.afterSeparators(end);
        return sentence.isEnd(next) || hasSemicolon(next) || begins(next);
    }

    private boolean isWorthOfThings() {
        Quantity counted = (Quantity) sentence.at(clause.quantity());
        return !counted.amount().isMoney() && Forms.isWorth(sentence.pieces(), end);
    }

    private boolean hasSemicolon(int next) {
        return sentence.says(";", end, next);
    }

    private boolean begins(int next) {
        return sentence.at(next) instanceof Quantity
                || Forms.isAside(sentence.pieces(), next) && !isWiderAside(next)
                || Forms.isPredicate(sentence.pieces(), next)
                || Forms.opener(sentence.pieces(), next) > 0
                || isSubject(next)
                || isStatement(next);
    }

    /** A name alone, or one behind "cùng", may have had its part in what was stated. */
    private boolean isSubject(int next) {
        int behind = next + Forms.subject(sentence.pieces(), next);
        return behind > next
                && !sentence.at(next - 1).is(Words.ALONG)
                && !sentence.isEnd(behind)
                && !sentence.isSeparator(behind);
    }

    private boolean isWiderAside(int next) {
        return !sentence.isEnd(next)
                && Forms.isAside(sentence.pieces(), next)
                && new Aside(sentence, next, sentence.nextSeparator(next)).isWider();
    }

    private boolean isStatement(int place) {
        return Statements.longest(sentence.pieces(), place, clause.figure()).isPresent();
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(Syllable::fold).collect(Collectors.toUnmodifiableSet());
    }
}
