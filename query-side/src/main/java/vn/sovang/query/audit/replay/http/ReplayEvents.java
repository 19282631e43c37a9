package vn.sovang.query.audit.replay.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vn.sovang.platform.json.StrictJson;
import vn.sovang.query.audit.replay.ReplayProgress;

/** Tells a listener of a replay as server-sent events, not of each of the many small steps. */
final class ReplayEvents {

    private static final Duration TELL_EVERY = Duration.ofMillis(500);

    private final HttpServletResponse response;
    private long toldAt;

    ReplayEvents(HttpServletResponse response) {
        this.response = response;
    }

    boolean begun() {
        return response.isCommitted();
    }

    /**
     * @throws UncheckedIOException when nobody listens any more
     */
    void tell(ReplayProgress progress) {
        if (!begun() || System.nanoTime() - toldAt >= TELL_EVERY.toNanos()) {
            toldAt = System.nanoTime();
            send(progress);
        }
    }

    /** The last one. */
    void end(Object outcome) {
        send(outcome);
    }

    private void send(Object what) {
        try {
            if (!begun()) {
                response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
                response.setCharacterEncoding(UTF_8.name());
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            String event = "data: " + StrictJson.MAPPER.writeValueAsString(what) + "\n\n";
            response.getOutputStream().write(event.getBytes(UTF_8));
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
