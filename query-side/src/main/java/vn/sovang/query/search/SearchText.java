package vn.sovang.query.search;

import org.jspecify.annotations.Nullable;
import vn.sovang.platform.json.StrictText;
import vn.sovang.platform.text.Folding;
import vn.sovang.query.platform.RequestText;

/** What is looked for, in the form in which titles are kept for it. */
record SearchText(String folded) {

    private static final int MAX_CODE_POINTS = 200;

    static SearchText parse(@Nullable String text) {
        String sought = text == null ? "" : text.strip();
        if (sought.isEmpty() || sought.codePointCount(0, sought.length()) > MAX_CODE_POINTS) {
            throw RequestText.invalid("q", "must have 1 to " + MAX_CODE_POINTS + " characters");
        }
        if (!StrictText.isKeepable(sought)) {
            throw RequestText.invalid("q", "contains a NUL or half a character");
        }
        String folded = Folding.fold(sought);
        if (folded.isBlank()) {
            throw RequestText.invalid("q", "must have letters or digits");
        }
        return new SearchText(folded);
    }

    /** Matches wherever it occurs, letter by letter. */
    String pattern() {
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
