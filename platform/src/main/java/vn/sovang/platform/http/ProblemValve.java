package vn.sovang.platform.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import vn.sovang.platform.json.StrictJson;

/**
 * Answers what the server itself refuses, as a malformed request line, with a problem instead of a
 * page.
 */
public final class ProblemValve extends ErrorReportValve {

    /**
     * A transfer encoding or a protocol version that is not spoken here is a mistake of the
     * request.
     */
    private static int answerable(Response response) {
        int status = response.getStatus();
        if (status == 501 || status == 505) {
            response.setStatus(400);
        }
        return response.getStatus();
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = answerable(response);
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = Problem.of(status, HttpCodes.codeOf(status), HttpCodes.detailOf(status));
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write(
                            StrictJson.MAPPER
                                    .writeValueAsString(problem.body())
                                    .getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked is no longer there to read why it was refused.
        }
    }
}
