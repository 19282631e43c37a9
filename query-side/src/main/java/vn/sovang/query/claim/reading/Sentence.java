package vn.sovang.query.claim.reading;

import java.util.List;
import vn.sovang.query.claim.grammar.Piece;

/**
 * A sentence as it stands in a text of the review of a year.
 *
 * @param pieces without the mark at its end
 */
record Sentence(String text, int year, List<Piece> pieces, boolean question) {

    private static final int MOST_SHOWN = 400;

    Sentence of(List<Piece> others) {
        return new Sentence(text, year, others, question);
    }

    Sentence part(int from, int until) {
        return of(pieces.subList(from, until));
    }

    int size() {
        return pieces.size();
    }

    Piece at(int place) {
        return pieces.get(place);
    }

    boolean isEnd(int place) {
        return place >= pieces.size();
    }

    /** Clauses are joined by commas, by semicolons and by "and". */
    boolean isSeparator(int place) {
        Piece piece = at(place);
        return piece.is(",")
                || piece.is(";")
                || piece.is(Words.AND)
                || piece.is(Words.ALONG) && !isSamePeriod(place);
    }

    /** "Cùng kỳ". */
    private boolean isSamePeriod(int place) {
        return !isEnd(place + 1) && at(place + 1).is(Words.PERIOD);
    }

    /** "5 năm". */
    boolean isSpanOfYears(int place) {
        return at(place) instanceof Piece.Quantity
                && !isEnd(place + 1)
                && at(place + 1).is(Words.YEARS);
    }

    int nextSeparator(int from) {
        int at = from;
        while (!isEnd(at) && !isSeparator(at)) {
            at++;
        }
        return at;
    }

    int afterSeparators(int from) {
        int at = from;
        while (!isEnd(at) && isSeparator(at)) {
            at++;
        }
        return at;
    }

    boolean says(String form, int from, int until) {
        return pieces.subList(from, until).stream().anyMatch(each -> each.is(form));
    }

    /** The words from one piece to another; of very many only those around a place. */
    String excerpt(int from, int until, Piece around) {
        int start = Math.max(at(from).start(), around.start() - MOST_SHOWN / 4);
        int end = Math.min(at(until - 1).end(), around.end() + MOST_SHOWN / 4);
        int shown = Math.min(Math.max(end, start), start + MOST_SHOWN);
        return text.substring(whole(start), whole(shown)).strip();
    }

    /** Never between the halves of a character. */
    private int whole(int place) {
        boolean halved =
                place > 0
                        && place < text.length()
                        && Character.isLowSurrogate(text.charAt(place))
                        && Character.isHighSurrogate(text.charAt(place - 1));
        return halved ? place - 1 : place;
    }
}
