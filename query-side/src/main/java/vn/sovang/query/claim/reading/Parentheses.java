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
    static List<Piece> without(List<Piece> pieces, String text, List<Stated> stated) {
        List<Piece> plain = new ArrayList<>();
        int closed = -1;
        for (int at = 0; at < pieces.size(); at++) {
            closed = at > closed && pieces.get(at).is("(") ? closing(pieces, at) : closed;
            if (at > closed) {
                plain.add(pieces.get(at));
            } else if (pieces.get(at) instanceof Quantity quantity) {
                String excerpt = text.substring(quantity.start(), quantity.end());
                stated.add(Stated.of(quantity, excerpt, "it is said in passing"));
            }
        }
        return plain;
    }

    /** Where brackets that add something end; -1 for any others. */
    private static int closing(List<Piece> pieces, int open) {
        if (open + 1 >= pieces.size() || !Forms.isAside(pieces, open + 1)) {
            return -1;
        }
        int at = open;
        while (at < pieces.size() && !pieces.get(at).is(")")) {
            at++;
        }
        return at < pieces.size() ? at : -1;
    }
}
