package vn.sovang.query.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sovang.platform.text.Blank;

/**
 * A draft that is to be checked, as it was sent.
 *
 * @param cluster may be left out where the year has exactly one
 */
record ClaimsBody(
        @Nullable @Size(max = MAX_SHORT) String cluster,
        @Nullable @Size(max = MAX_SHORT) String asOf,
        @NotNull @Nullable String text) {

    static final int MAX_SHORT = 200;
    static final int MAX_CODE_POINTS = 20_000;

    boolean hasText() {
        return text != null
                && !Blank.isBlank(text)
                && text.codePointCount(0, text.length()) <= MAX_CODE_POINTS;
    }
}
