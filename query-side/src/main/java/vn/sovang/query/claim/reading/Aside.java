package vn.sovang.query.claim.reading;

import java.util.stream.IntStream;
import vn.sovang.query.claim.grammar.Forms;
import vn.sovang.query.claim.grammar.Piece.Name;

/** What is added to a statement in passing, from one piece of the sentence to another. */
record Aside(Sentence sentence, int from, int until) {

    private static final Phrases WIDER = Phrases.of("cả", "tổng của", "cộng", "thực tế");

    /** Whether it counts in what the words before do not: other things, or several years. */
    boolean isWider() {
        return WIDER.standIn(sentence, from, until)
                || IntStream.range(from, until).anyMatch(sentence::isSpanOfYears);
    }

    /** Whether it only compares, with nothing in it that could be about something else. */
    boolean isPlainComparison() {
        Sentence alone = sentence.part(from, until);
        return Forms.isComparison(alone.pieces(), 0)
                && alone.pieces().stream().noneMatch(Name.class::isInstance)
                && Limits.of(alone).areNone()
                && !isWider();
    }
}
