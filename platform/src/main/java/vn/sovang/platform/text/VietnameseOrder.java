package vn.sovang.platform.text;

import java.text.CollationKey;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The order of Vietnamese dictionaries: first letters (a ă â b c d đ e ê … o ô ơ … u ư), then tones
 * (level, falling, asking, tumbling, rising, heavy), then case. Our own rules: the JDK's locale
 * data change between releases.
 */
public final class VietnameseOrder {

    private static final String[] LETTERS = {
        "aAàÀảẢãÃáÁạẠ",
        "ăĂằẰẳẲẵẴắẮặẶ",
        "âÂầẦẩẨẫẪấẤậẬ",
        "bB",
        "cC",
        "dD",
        "đĐ",
        "eEèÈẻẺẽẼéÉẹẸ",
        "êÊềỀểỂễỄếẾệỆ",
        "fF",
        "gG",
        "hH",
        "iIìÌỉỈĩĨíÍịỊ",
        "jJ",
        "kK",
        "lL",
        "mM",
        "nN",
        "oOòÒỏỎõÕóÓọỌ",
        "ôÔồỒổỔỗỖốỐộỘ",
        "ơƠờỜởỞỡỠớỚợỢ",
        "pP",
        "qQ",
        "rR",
        "sS",
        "tT",
        "uUùÙủỦũŨúÚụỤ",
        "ưƯừỪửỬữỮứỨựỰ",
        "vV",
        "wW",
        "xX",
        "yYỳỲỷỶỹỸýÝỵỴ",
        "zZ"
    };

    private static final String RULES = rules();

    private VietnameseOrder() {}

    public static <T> Comparator<T> by(Function<T, String> text) {
        RuleBasedCollator collator = collator();
        return Comparator.comparing(each -> key(collator, text.apply(each)));
    }

    private static CollationKey key(RuleBasedCollator collator, String text) {
        return collator.getCollationKey(text);
    }

    private static RuleBasedCollator collator() {
        try {
            RuleBasedCollator collator = new RuleBasedCollator(RULES);
            collator.setDecomposition(RuleBasedCollator.NO_DECOMPOSITION);
            return collator;
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each letter's forms with tones differ from it only in the second place. */
    private static String rules() {
        StringBuilder rules =
                new StringBuilder(
                        "< ' ' < '-' < '.' < ',' < 0 < 1 < 2 < 3 < 4 < 5 < 6 < 7 < 8 < 9");
        for (String letter : LETTERS) {
            rules.append(" < ").append(letter.charAt(0)).append(" , ").append(letter.charAt(1));
            for (int tone = 2; tone < letter.length(); tone += 2) {
                rules.append(" ; ")
                        .append(letter.charAt(tone))
                        .append(" , ")
                        .append(letter.charAt(tone + 1));
            }
        }
        return rules.toString();
    }
}
