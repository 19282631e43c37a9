package vn.sovang.query.document.sheet;

import java.util.regex.Pattern;
import vn.sovang.query.document.content.LegibleText;

/**
 * Text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it,
 * in workbooks and in comma-separated values alike.
 */
final class SafeText {

    /** Also the full-width forms, which some programs read as the ASCII ones. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    /** What a cell of a workbook can hold, in UTF-16 units. */
    private static final int MOST_IN_A_CELL = 32_767;

    /** What a workbook would read as the number of a character. */
    private static final Pattern ESCAPES = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    static String of(String text) {
        String legible = LegibleText.of(text);
        return beginsLikeAFormula(legible) ? "'" + legible : legible;
    }

    /** Also behind blanks and invisible signs, which a program may skip. */
    private static boolean beginsLikeAFormula(String text) {
        return text.codePoints()
                .filter(each -> BEGINNINGS.indexOf(each) >= 0 || !isSkipped(each))
                .limit(1)
                .anyMatch(each -> BEGINNINGS.indexOf(each) >= 0);
    }

    private static boolean isSkipped(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /** The same, cut to what fits. */
    static String ofCell(String text) {
        String safe = ESCAPES.matcher(of(text)).replaceAll("_x005F_");
        return safe.length() <= MOST_IN_A_CELL ? safe : cut(safe, MOST_IN_A_CELL - 1) + "…";
    }

    /** At most so many UTF-16 units, without half a character at the end. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
