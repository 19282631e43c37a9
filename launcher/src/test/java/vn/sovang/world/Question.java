package vn.sovang.world;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question for totals; {@code asOf} is a date, an instant or {@code position:N} as it is sent.
 */
public record Question(int year, String scope, @Nullable String asOf, @Nullable LocalDate through) {

    /** Path and query, ready to be sent. */
    public String path() {
        return "/api/totals/"
                + year
                + "?scope="
                + encoded(scope)
                + (asOf == null ? "" : "&asOf=" + encoded(asOf))
                + (through == null ? "" : "&through=" + through);
    }

    /** {@code all}, {@code own}, {@code unit} or {@code cluster}. */
    String scopeKind() {
        return scope.contains(":") ? scope.substring(0, scope.indexOf(':')) : scope;
    }

    /** The code after the kind; for {@code all} the kind itself. */
    String scopeCode() {
        return scope.substring(scope.indexOf(':') + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
