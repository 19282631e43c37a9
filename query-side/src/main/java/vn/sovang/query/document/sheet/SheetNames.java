package vn.sovang.query.document.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.sovang.query.document.content.LegibleText;

/** Names of the sheets of one workbook: short enough, of allowed characters, and each one once. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}]";

    /** Spreadsheets keep this name for themselves. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /**
     * @param otherwise when nothing is left of the name
     */
    String next(String name, String otherwise) {
        String allowed = allowed(name);
        String stem = allowed.isEmpty() ? otherwise : allowed;
        String candidate = shortened(stem, "");
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = shortened(stem, " (" + number + ")");
        }
        return candidate;
    }

    /** An apostrophe may stand neither at the beginning nor at the end. */
    private static String allowed(String name) {
        return LegibleText.of(name)
                .replaceAll(FORBIDDEN, " ")
                .replaceAll("^['\\s]+|['\\s]+$", "")
                .strip();
    }

    private static String shortened(String stem, String ending) {
        String start = SafeText.cut(stem, LONGEST - ending.length()).replaceAll("['\\s]+$", "");
        return start + ending;
    }
}
