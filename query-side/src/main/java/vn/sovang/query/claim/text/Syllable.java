package vn.sovang.query.claim.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which words are compared. Case and spelling vary in Vietnamese, tones and letters do
 * not: "hoà" is "hòa" and "tỷ" is "tỉ", but "hơn" is never "hôn".
 */
public final class Syllable {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String BEFORE_I = "hklmstq";

    private Syllable() {}

    /** Lower case, the tone behind the letters, and i for y where both are written. */
    public static String fold(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(each -> (isTone(each) ? tones : letters).appendCodePoint(each));
        return withI(letters).append(tones).toString();
    }

    private static boolean isTone(int codePoint) {
        return TONES.indexOf(codePoint) >= 0;
    }

    private static StringBuilder withI(StringBuilder letters) {
        int last = letters.length() - 1;
        if (last > 0 && letters.charAt(last) == 'y' && takesI(letters, last)) {
            letters.setCharAt(last, 'i');
        }
        return letters;
    }

    private static boolean takesI(StringBuilder letters, int y) {
        boolean isQu = y == 2 && letters.charAt(0) == 'q' && letters.charAt(1) == 'u';
        return isQu || BEFORE_I.indexOf(letters.charAt(y - 1)) >= 0;
    }
}
