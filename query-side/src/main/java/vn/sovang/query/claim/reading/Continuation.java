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
record Continuation(Sentence sentence, int end) {

    /** They may follow without a comma. */
    private static final Set<String> JOINTS =
            Set.of(Words.WITH, Words.DRAW, Words.TOTAL, Words.WORTH);

    private static final Set<String> CIRCUMSTANCES =
            Stream.of("tại", "ở", "trong", "nhân", "dịp", "theo", "từ", "đến", "do", "qua", "vào")
                    .map(Syllable::fold)
                    .collect(Collectors.toUnmodifiableSet());

    /** Why the statement may say less than it seems to, or null. */
    @Nullable String doubt() {
        return sentence.isEnd(end) || isUnderstood() ? null : "what follows it is not understood";
    }

    /** "60 suất quà trị giá 500.000 đồng" may tell the value of each. */
    boolean isAmbiguousWorth() {
        return !sentence.isEnd(end) && sentence.at(end).is(Words.WORTH);
    }

    /** Words that hang on without a comma may belong to what was stated before, too. */
    boolean isTail() {
        return doubt() != null && !sentence.isSeparator(end);
    }

    /** Whether they tell where or when, which everything before may have been. */
    boolean isCircumstance() {
        return isTail() && CIRCUMSTANCES.stream().anyMatch(each -> sentence.at(end).is(each));
    }

    private boolean isUnderstood() {
        if (!sentence.isSeparator(end)) {
            return JOINTS.stream().anyMatch(each -> sentence.at(end).is(each))
                    && Statements.anyAt(sentence.pieces(), end);
        }
        int next = sentence.afterSeparators(end);
        return sentence.isEnd(next) || hasSemicolon(next) || begins(next);
    }

    private boolean hasSemicolon(int next) {
        return sentence.says(";", end, next);
    }

    private boolean begins(int next) {
        return sentence.at(next) instanceof Quantity
                || Forms.isAside(sentence.pieces(), next)
                || Forms.isPredicate(sentence.pieces(), next)
                || Forms.opener(sentence.pieces(), next) > 0
                || Forms.subject(sentence.pieces(), next) > 0
                || Statements.anyAt(sentence.pieces(), next);
    }
}
