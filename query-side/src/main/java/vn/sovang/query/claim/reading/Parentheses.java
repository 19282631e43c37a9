package vn.sovang.query.claim.reading;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.query.claim.grammar.Forms;
import vn.sovang.query.claim.grammar.Piece;
import vn.sovang.query.claim.grammar.Piece.Quantity;

/** Takes out what is added in brackets and known to change nothing around it. */
final class Parentheses {

    private Parentheses() {}

    /**
     * @param stated gets the numbers in the brackets, which nobody can prove
     */
    static Sentence without(Sentence sentence, List<Stated> stated) {
        List<Piece> plain = new ArrayList<>();
        int closed = -1;
        for (int at = 0; at < sentence.size(); at++) {
            closed = at > closed && sentence.at(at).is("(") ? closing(sentence, at) : closed;
            if (at > closed) {
                plain.add(sentence.at(at));
            } else if (sentence.at(at) instanceof Quantity quantity) {
                String excerpt = sentence.text().substring(quantity.start(), quantity.end());
                stated.add(Stated.of(quantity, excerpt, "it is said in passing"));
            }
        }
        return sentence.of(plain);
    }

    /** Where brackets that only compare end; -1 for any others. */
    private static int closing(Sentence sentence, int open) {
        if (!Forms.isComparison(sentence.pieces(), open + 1)) {
            return -1;
        }
        int close = open;
        while (!sentence.isEnd(close) && !sentence.at(close).is(")")) {
            close++;
        }
        boolean plain =
                !sentence.isEnd(close) && new Aside(sentence, open + 1, close).isPlainComparison();
        return plain ? close : -1;
    }
}
