package vn.sovang.query.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines after spaces, and between any two characters where a word is longer than a line. Our
 * own: the JDK's rules change between releases, and with the default locale.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private final boolean withinWords;
    private String text = "";
    private int place;

    private LineBreaks(boolean withinWords) {
        this.withinWords = withinWords;
    }

    static FSTextBreaker betweenWords() {
        return new LineBreaks(false);
    }

    static FSTextBreaker betweenCharacters() {
        return new LineBreaks(true);
    }

    @Override
    public void setText(String text) {
        this.text = text;
        this.place = 0;
    }

    @Override
    public int next() {
        if (place >= text.length()) {
            return DONE;
        }
        place = withinWords ? afterCharacter() : afterWord();
        return place;
    }

    private int afterCharacter() {
        int end = text.offsetByCodePoints(place, 1);
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private int afterWord() {
        int end = place;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t';
    }

    /** A mark stays with the letter before it. */
    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
