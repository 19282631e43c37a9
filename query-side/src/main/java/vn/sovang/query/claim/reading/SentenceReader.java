package vn.sovang.query.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.query.claim.grammar.Forms;
import vn.sovang.query.claim.grammar.Piece.Quantity;
import vn.sovang.query.claim.grammar.Statements;

/** Reads a sentence clause by clause, and every number in it. */
final class SentenceReader {

    private final Sentence sentence;
    private final Limits limits;
    private final Speaker speaker = new Speaker();
    private final List<Stated> stated = new ArrayList<>();
    private @Nullable Figure before;
    private boolean afterSemicolon;
    private int at;

    /** From where on the stated share a subject, and a verb. */
    private int ofSubject;

    private int ofVerb;

    private SentenceReader(Sentence sentence) {
        this.sentence = sentence;
        this.limits = Limits.of(sentence);
    }

    static List<Stated> read(Sentence sentence) {
        SentenceReader reader = new SentenceReader(sentence);
        while (!sentence.isEnd(reader.at)) {
            if (sentence.isSeparator(reader.at)) {
                reader.separator();
            } else {
                reader.clause();
            }
        }
        return reader.stated;
    }

    private void separator() {
        if (sentence.at(at).is(";")) {
            before = null;
            afterSemicolon = true;
            speaker.partEnds();
        }
        at++;
    }

    private void clause() {
        int begin = at;
        at += Forms.opener(sentence.pieces(), at);
        boolean named = subject();
        if (named && (sentence.isEnd(at) || sentence.isSeparator(at))) {
            speaker.stands(true);
            return;
        }
        speaker.stands(false);
        if (!sentence.isEnd(at)) {
            Optional<Statements.Found> found = Statements.longest(sentence.pieces(), at, before);
            found.ifPresentOrElse(each -> statement(begin, each), () -> obscure(begin));
        }
    }

    private boolean subject() {
        int length = Forms.subject(sentence.pieces(), at);
        if (length > 0) {
            speaker.named(sentence, at, at + length);
            before = null;
            afterSemicolon = false;
            ofSubject = stated.size();
            at += length;
            at += !sentence.isEnd(at) && sentence.at(at).is(":") ? 1 : 0;
        }
        return length > 0;
    }

    private void statement(int begin, Statements.Found found) {
        int end = at + found.length();
        Clause clause = new Clause(sentence, at, end, found.figure());
        Continuation continuation = new Continuation(clause);
        Subject spoken = speaker.subject();
        String doubt = clause.settle(speaker, afterSemicolon);
        String reservation = doubt == null ? continuation.doubt() : doubt;
        ofVerb = sentence.at(at) instanceof Quantity ? ofVerb : stated.size();
        doubtEarlier(continuation);
        add(sentence.excerpt(begin, end, sentence.at(clause.quantity())), clause, reservation);
        if (spoken != null && !spoken.equals(speaker.subject())) {
            speaker.loses(false);
        }
        before = continuation.isAmbiguousWorth() ? null : found.figure();
        afterSemicolon = false;
        at = end;
        if (continuation.doubt() != null) {
            obscure(end);
        }
    }

    /** "44 đề tài, 259 sáng kiến cấp tỉnh": all of them may be of that level. */
    private void doubtEarlier(Continuation continuation) {
        if (continuation.isTail()) {
            int from = continuation.isCircumstance() ? Math.min(ofSubject, ofVerb) : ofVerb;
            for (int each = from; each < stated.size(); each++) {
                stated.set(each, stated.get(each).doubted("what follows may narrow it down"));
            }
        }
    }

    /** What is not understood is passed over up to the next joint, and doubted. */
    private void obscure(int begin) {
        boolean aside = Forms.isAside(sentence.pieces(), at);
        int end = Math.max(sentence.nextSeparator(at), at + 1);
        for (int place = at; place < end; place++) {
            if (sentence.at(place) instanceof Quantity quantity) {
                add(sentence.excerpt(begin, end, quantity), quantity, place, aside);
            }
        }
        at = end;
        before = null;
        speaker.loses(aside);
    }

    private void add(String excerpt, Clause clause, @Nullable String doubt) {
        int place = clause.quantity();
        Quantity quantity = (Quantity) sentence.at(place);
        stated.add(
                Stated.of(quantity, excerpt, doubt)
                        .as(speaker.subject(), clause.figure())
                        .doubted(limit(place)));
    }

    private void add(String excerpt, Quantity quantity, int place, boolean aside) {
        String limit = limit(place);
        stated.add(
                Stated.of(quantity, excerpt, null)
                        .doubted(unreadable(quantity))
                        .doubted(limit)
                        .doubted(aside ? "it is said in passing" : "its clause is not understood"));
    }

    private @Nullable String limit(int place) {
        return sentence.question() ? "it is asked, not stated" : limits.at(place);
    }

    private static @Nullable String unreadable(Quantity quantity) {
        if (!quantity.amount().isReadable()) {
            return "the number cannot be read for certain";
        }
        return quantity.qualifier() == null ? "the limit is none of the four" : null;
    }
}
