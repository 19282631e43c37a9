package vn.sovang.platform.json;

import java.text.Normalizer;

/** Text as it is kept: NFC, without NUL, without halves of characters. */
public final class StrictText {

    private StrictText() {}

    static String read(String text) {
        if (!isKeepable(text)) {
            throw new MalformedValue("contains a NUL or half a character");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static boolean isKeepable(String text) {
        return text.chars().noneMatch(unit -> unit == 0)
                && text.codePoints().noneMatch(StrictText::isSurrogate);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
