package vn.sovang.query.claim.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sovang.query.claim.grammar.Piece;
import vn.sovang.query.claim.grammar.Pieces;
import vn.sovang.query.claim.name.Names;
import vn.sovang.query.claim.text.Tokens;

/** Cuts a text into sentences and has each of them read. */
public final class Prose {

    private final String text;
    private final List<Piece> pieces;
    private final int year;
    private final Context context;
    private final List<Stated> stated = new ArrayList<>();
    private final List<Piece> sentence = new ArrayList<>();
    private boolean inList;

    /** Where the last sentence began. */
    private int ofLast;

    private Prose(String text, int year, Names names) {
        this.text = text;
        this.pieces = Pieces.of(Tokens.of(text), names);
        this.year = year;
        this.context = new Context(year);
    }

    /**
     * Every number of a text, in its order.
     *
     * @param text in NFC
     * @param year of the review that it is a draft of
     */
    public static List<Stated> read(String text, int year, Names names) {
        Prose prose = new Prose(text, year, names);
        for (int at = 0; at < prose.pieces.size(); at++) {
            prose.take(at);
        }
        prose.finish(false);
        return prose.stated.stream().sorted(Comparator.comparingInt(Stated::start)).toList();
    }

    private void take(int at) {
        Piece piece = pieces.get(at);
        switch (piece) {
            case Piece.Break end -> lineEnd(end, at);
            case Piece.Bullet _ -> {}
            default -> {
                if (piece.is(".") && inList && isItem(at + 2)) {
                    return;
                }
                if (isFullStop(at)) {
                    finish(piece.is("?"));
                } else {
                    sentence.add(piece);
                }
            }
        }
    }

    /** The items of a list carry on what its heading says. */
    private void lineEnd(Piece.Break end, int at) {
        if (ends(":")) {
            inList = true;
        } else if (ends(",") && !end.paragraph()) {
            return;
        } else if (inList && isItem(at + 1) && !end.paragraph()) {
            sentence.add(new Piece.Word(";", end.start(), end.end()));
        } else {
            finish(false);
            context.lineEnds();
        }
    }

    private boolean ends(String mark) {
        return !sentence.isEmpty() && sentence.getLast().is(mark);
    }

    private boolean isItem(int at) {
        return at < pieces.size() && pieces.get(at) instanceof Piece.Bullet;
    }

    /** A point before small letters ends an abbreviation. */
    private boolean isFullStop(int at) {
        Piece piece = pieces.get(at);
        boolean ends = piece.is("?") || piece.is("!") || piece.is("…");
        return ends || piece.is(".") && !isBeforeSmallLetter(at);
    }

    private boolean isBeforeSmallLetter(int at) {
        return at + 1 < pieces.size()
                && Character.isLowerCase(text.codePointAt(pieces.get(at + 1).start()));
    }

    private void finish(boolean question) {
        inList = false;
        Sentence written = new Sentence(text, year, List.copyOf(sentence), question);
        sentence.clear();
        Sentence plain = Parentheses.without(written, stated);
        if (Retraction.isIn(plain)) {
            stated.replaceAll(
                    each -> each.start() < ofLast ? each : each.doubted("it is taken back"));
        }
        ofLast = plain.size() == 0 ? ofLast : plain.at(0).start();
        add(plain);
    }

    private void add(Sentence plain) {
        List<Stated> found = SentenceReader.read(plain);
        boolean states = found.stream().anyMatch(each -> each.figure() != null);
        String doubt = context.doubt(plain, states);
        found.forEach(each -> stated.add(each.doubted(doubt)));
    }
}
