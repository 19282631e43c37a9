package vn.sovang.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.sovang.platform.json.StrictJson;

/** Answers with a problem where no web handler has been reached yet. */
@Component
public class ProblemWriter {

    public void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        problem.headers()
                .forEach(
                        (name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(StrictJson.MAPPER.writeValueAsBytes(problem.body()));
    }
}
