package vn.sovang.query.claim.text;

/**
 * A word, a numeral or a mark of a text.
 *
 * @param form in which it is compared, see {@link Syllable}
 * @param text as it is written
 * @param start of it in the whole text
 */
public record Token(Kind kind, String form, String text, int start) {

    /** BULLET opens an item of a list; a BREAK ends a line that nothing carries on. */
    public enum Kind {
        WORD,
        NUMERAL,
        MARK,
        BULLET,
        BREAK
    }

    public int end() {
        return start + text.length();
    }

    public boolean is(String expected) {
        return form.equals(expected);
    }

    public boolean isNumeral() {
        return kind == Kind.NUMERAL;
    }

    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
