package vn.sovang.query.claim.text;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.query.claim.text.Token.Kind;

/** Takes a text apart, in one pass. */
public final class Tokens {

    private static final String BULLETS = "-–—+*•●▪";

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.found;
    }

    private void next() {
        int letter = text.codePointAt(at);
        if (isSpace(letter)) {
            space();
        } else if (isDigit(letter)) {
            add(
                    isOrdinal() ? Kind.BULLET : Kind.NUMERAL,
                    isOrdinal() ? ordinalEnd() : numeralEnd());
        } else if (isLetter(letter)) {
            add(Kind.WORD, wordEnd());
        } else {
            add(isBullet(letter) ? Kind.BULLET : Kind.MARK, at + Character.charCount(letter));
        }
    }

    private void add(Kind kind, int end) {
        String part = text.substring(at, end);
        found.add(new Token(kind, kind == Kind.WORD ? Syllable.fold(part) : part, part, at));
        at = end;
    }

    /** A line may be broken where a sentence goes on; it does in small letters. */
    private void space() {
        int end = at;
        int lines = 0;
        while (end < text.length() && isSpace(text.codePointAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        boolean goesOn = end < text.length() && Character.isLowerCase(text.codePointAt(end));
        if (lines > 1 || lines == 1 && !goesOn) {
            found.add(
                    new Token(Kind.BREAK, lines > 1 ? "\n\n" : "\n", text.substring(at, end), at));
        }
        at = end;
    }

    private boolean isLineStart() {
        return found.isEmpty() || found.getLast().kind() == Kind.BREAK;
    }

    private boolean isBullet(int letter) {
        return isLineStart() && BULLETS.indexOf(letter) >= 0;
    }

    private boolean isOrdinal() {
        int end = ordinalEnd();
        return isLineStart()
                && end < text.length()
                && isSpace(text.codePointAt(end))
                && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ')');
    }

    private int ordinalEnd() {
        return Math.min(digitsEnd(at) + 1, text.length());
    }

    /** Digits with points and commas between them. */
    private int numeralEnd() {
        int end = digitsEnd(at);
        while (end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && isDigit(text.charAt(end + 1))) {
            end = digitsEnd(end + 1);
        }
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Digits that hang on letters belong to a name, as in "A12". */
    private int wordEnd() {
        int end = at;
        while (end < text.length()
                && (isLetter(text.codePointAt(end)) || isDigit(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetter(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
