package vn.sovang.query.audit.reads;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.sovang.platform.http.ReadRequest;

/**
 * What an account asks for.
 *
 * @param address path and query as they were sent, shortened when they are long
 * @param body shortened likewise; absent when there was none
 */
record AuditRead(String account, String method, String address, @Nullable String body) {

    static final int MOST_CHARACTERS = 2_000;

    static AuditRead of(String account, HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        String body = ReadRequest.bodyOf(request);
        return new AuditRead(
                account,
                request.getMethod(),
                kept(query == null ? path : path + "?" + query),
                body.isEmpty() ? null : kept(body));
    }

    /** As much as is kept, without what the database cannot hold. */
    private static String kept(String text) {
        int end = text.offsetByCodePoints(0, Math.min(MOST_CHARACTERS, codePointsOf(text)));
        String kept = text.substring(0, end).replace('\0', '\uFFFD');
        return end < text.length() ? kept + "…" : kept;
    }

    private static int codePointsOf(String text) {
        return text.codePointCount(0, text.length());
    }
}
