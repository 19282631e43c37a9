package vn.sovang.log.bundle.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import vn.sovang.log.bundle.zip.NoBundle;

/** Cuts a log into pieces of whole lines. */
public final class LineChunks {

    private static final int CHUNK = 1 << 17;

    /** Far above what an event may have. */
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream log;
    private byte[] begun = new byte[0];

    public LineChunks(InputStream log) {
        this.log = log;
    }

    /**
     * The next piece, until there is none.
     *
     * @throws NoBundle when a line has no end
     */
    public Optional<LineChunk> next() throws IOException {
        byte[] bytes = Arrays.copyOf(begun, begun.length + CHUNK);
        int length = begun.length + log.readNBytes(bytes, begun.length, CHUNK);
        boolean last = length < bytes.length;
        int whole = last ? length : afterLastLine(bytes);
        begun = Arrays.copyOfRange(bytes, whole, length);
        if (begun.length > LONGEST_LINE) {
            throw new NoBundle("log.ndjson has a line that is longer than any event.");
        }
        return whole == 0 && !last
                ? next()
                : Optional.of(new LineChunk(bytes, whole)).filter(chunk -> chunk.length() > 0);
    }

    private static int afterLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
