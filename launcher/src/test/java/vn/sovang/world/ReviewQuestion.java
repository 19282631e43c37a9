package vn.sovang.world;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A question about the review of a cluster's year; {@code basis} is also what a bridge starts from.
 */
public record ReviewQuestion(
        Form form, int year, String cluster, @Nullable String basis, @Nullable String asOf) {

    /** Which of the answers about a review. */
    public enum Form {
        REVIEW,
        BRIDGE,
        PUBLICATIONS
    }

    /** Path and query, ready to be sent. */
    public String path() {
        String asked = "?cluster=" + cluster + (asOf == null ? "" : "&asOf=" + encoded(asOf));
        return "/api/reviews/"
                + year
                + switch (form) {
                    case REVIEW -> asked + (basis == null ? "" : "&basis=" + basis);
                    case BRIDGE ->
                            "/bridge"
                                    + asked
                                    + (basis == null ? "" : "&from=" + basis)
                                    + "&limit=40";
                    case PUBLICATIONS -> "/publications" + asked;
                };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
