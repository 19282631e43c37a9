package vn.sovang.query.audit.reads;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.ProblemWriter;
import vn.sovang.platform.http.Refused;

/** Records what an account asks of the audit, whether it may or not, before it is answered. */
final class ReadRecording extends OncePerRequestFilter {

    private static final Logger LOGGER = LoggerFactory.getLogger(ReadRecording.class);

    private static final RequestMatcher AUDIT =
            PathPatternRequestMatcher.withDefaults().matcher("/api/audit/**");

    private static final Problem UNRECORDED =
            Problem.unavailable("What is asked here cannot be recorded; try again.");

    private final AuditReads reads;
    private final ProblemWriter problems = new ProblemWriter();

    ReadRecording(AuditReads reads) {
        this.reads = reads;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null
                || who instanceof AnonymousAuthenticationToken
                || !AUDIT.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String account = request.getRemoteUser();
        RecordedResponse recorded =
                new RecordedResponse(response, status -> record(account, request, status));
        try {
            chain.doFilter(request, recorded);
            recorded.record();
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!recorded.failed()) {
                throw failure;
            }
            problems.write(response, UNRECORDED);
        }
    }

    private void record(String account, HttpServletRequest request, int status) {
        try {
            reads.record(AuditRead.of(account, request), status);
        } catch (RuntimeException failure) {
            LOGGER.warn(
                    "A read of the audit cannot be recorded and is not answered: {}",
                    failure.getMessage());
            throw new Refused(UNRECORDED);
        }
    }
}
