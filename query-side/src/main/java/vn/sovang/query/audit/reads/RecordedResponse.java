package vn.sovang.query.audit.reads;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.IntConsumer;

/**
 * An answer that is written down before the first byte of it can leave. When that fails, nothing
 * but the news of it is let through.
 */
final class RecordedResponse extends HttpServletResponseWrapper {

    private static final int UNAVAILABLE = 503;

    private final IntConsumer recording;
    private boolean recorded;
    private boolean failed;

    /**
     * @param recording writes a status down, and throws when it cannot
     */
    RecordedResponse(HttpServletResponse response, IntConsumer recording) {
        super(response);
        this.recording = recording;
    }

    /** Once; later calls change nothing. */
    void record() {
        record(getStatus());
    }

    boolean failed() {
        return failed;
    }

    private void record(int status) {
        if (recorded || failed && status == UNAVAILABLE) {
            return;
        }
        try {
            recording.accept(status);
            recorded = true;
        } catch (RuntimeException unrecorded) {
            failed = true;
            reset();
            throw unrecorded;
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        record();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        record();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        record();
        super.flushBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        record(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        record(status);
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        record(SC_FOUND);
        super.sendRedirect(location);
    }
}
