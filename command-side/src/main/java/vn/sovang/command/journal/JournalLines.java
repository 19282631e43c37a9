package vn.sovang.command.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Takes a journal apart into lines, however long it is, keeping no more than one line of bounded
 * length.
 */
final class JournalLines {

    private static final int BUFFER = 1 << 16;

    /**
     * @param number from 1, empty lines counted
     */
    record Line(long number, byte[] bytes, boolean isTooLong) {}

    private final BufferedInputStream input;
    private final int maxBytes;
    private long number;

    JournalLines(InputStream input, int maxBytes) {
        this.input = new BufferedInputStream(input, BUFFER);
        this.maxBytes = maxBytes;
    }

    /** The next line that is not blank. */
    Optional<Line> next() throws IOException {
        int first = input.read();
        while (first >= 0) {
            number++;
            Line line = readFrom(first);
            if (line.isTooLong()
                    || !new String(line.bytes(), StandardCharsets.ISO_8859_1).isBlank()) {
                return Optional.of(line);
            }
            first = input.read();
        }
        return Optional.empty();
    }

    boolean hasMoreAtHand() throws IOException {
        return input.available() > 0;
    }

    private Line readFrom(int first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int next = first; next >= 0 && next != '\n'; next = input.read()) {
            if (bytes.size() < maxBytes) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
        }
        return new Line(number, bytes.toByteArray(), tooLong);
    }
}
