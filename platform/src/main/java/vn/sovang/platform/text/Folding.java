package vn.sovang.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which titles are searched: without case, without diacritics, đ as d (and ð, which
 * some keyboards give for it). So "hoà", "hòa" and "HOA" are one.
 */
public final class Folding {

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK;

    private Folding() {}

    public static String fold(String text) {
        return withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFD))
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
    }

    private static String withoutMarks(String apart) {
        StringBuilder letters = new StringBuilder(apart.length());
        apart.codePoints().filter(each -> !isMark(each)).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isMark(int codePoint) {
        return (MARKS >> Character.getType(codePoint) & 1) != 0;
    }
}
