package vn.sovang.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sovang.platform.json.Utf8;

/**
 * Reads a body whole before anything looks at it, and no more than 1 MiB of it. A journal is read
 * line by line.
 */
@Component
@Order(0)
public class BodyLimit extends OncePerRequestFilter {

    public static final int MAX_BYTES = 1 << 20;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    private static final String JOURNAL = "/api/admin/journal";

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(JOURNAL);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            refuse(response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            refuse(response);
        } else if (!Utf8.isText(body)) {
            problems.write(
                    response, Problem.of(400, "invalid-json", "The body is not JSON in UTF-8."));
        } else if (hasOtherCharset(request)) {
            problems.write(
                    response, Problem.of(415, HttpCodes.codeOf(415), HttpCodes.detailOf(415)));
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean hasOtherCharset(HttpServletRequest request) {
        String contentType = request.getContentType();
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        return charset.find() && !charset.group(1).equalsIgnoreCase("utf-8");
    }

    private void refuse(HttpServletResponse response) throws IOException {
        problems.write(response, Problem.of(413, HttpCodes.codeOf(413), HttpCodes.detailOf(413)));
    }
}
