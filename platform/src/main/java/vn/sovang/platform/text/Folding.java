package vn.sovang.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The form in which titles are searched: without case, without diacritics, đ as d (and ð, which
 * some keyboards give for it). So "hoà", "hòa" and "HOA" are one.
 */
public final class Folding {

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK;

    /**
     * What each Latin letter folds to where that is one letter; what stands beside it is no matter.
     */
    private static final char[] LATIN = latin();

    private Folding() {}

    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int index = 0; index < folded.length; index++) {
            char letter = text.charAt(index);
            folded[index] = letter < LATIN.length ? LATIN[letter] : 0;
            if (folded[index] == 0) {
                return foldAny(text);
            }
        }
        return new String(folded);
    }

    private static char[] latin() {
        char[] letters = new char[0x1F00];
        IntStream.concat(IntStream.range(1, 0x250), IntStream.range(0x1E00, 0x1F00))
                .forEach(
                        letter -> {
                            String folded = foldAny(Character.toString(letter));
                            letters[letter] = folded.length() == 1 ? folded.charAt(0) : 0;
                        });
        return letters;
    }

    private static String foldAny(String text) {
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
