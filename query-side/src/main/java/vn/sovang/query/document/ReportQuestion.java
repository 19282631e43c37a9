package vn.sovang.query.document;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.platform.RequestText;

/** Which document is wanted, as it was sent. */
record ReportQuestion(
        @Nullable String cluster,
        @Nullable String through,
        @Parameter(description = "vi, which it is without being told, or en")
                @Nullable String lang) {

    Language language() {
        return lang == null
                ? Language.VIETNAMESE
                : Language.of(lang)
                        .orElseThrow(() -> RequestText.invalid("lang", "must be vi or en"));
    }
}
