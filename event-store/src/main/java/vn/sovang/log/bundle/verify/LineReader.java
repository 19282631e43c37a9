package vn.sovang.log.bundle.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.bundle.BundleTotals;
import vn.sovang.log.bundle.line.LineChunk;
import vn.sovang.log.bundle.line.LogLine;
import vn.sovang.log.bundle.line.NotCanonical;
import vn.sovang.log.json.EventCodec;
import vn.sovang.log.merkle.MerkleHash;

/**
 * Hashes some lines, takes them apart, reads them as events and adds those up: one thread's work.
 */
final class LineReader {

    /**
     * @param totals of all lines that can be read
     */
    record Result(List<ReadLine> lines, BundleTotals totals) {}

    private static final Finding ENDLESS = new Finding(Check.FORM, 0, "the last line has no end");

    private final MerkleHash hash = new MerkleHash();
    private final BundleTotals totals = new BundleTotals();
    private final LineChunk chunk;
    private final EventCodec codec;

    private LineReader(LineChunk chunk, EventCodec codec) {
        this.chunk = chunk;
        this.codec = codec;
    }

    static Result read(LineChunk chunk, EventCodec codec) {
        LineReader reader = new LineReader(chunk, codec);
        return new Result(reader.lines(), reader.totals);
    }

    private List<ReadLine> lines() {
        List<ReadLine> lines = new ArrayList<>();
        int from = 0;
        while (from < chunk.length()) {
            int to = endOfLine(from);
            lines.add(line(from, to));
            from = to + 1;
        }
        return lines;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < chunk.length() && chunk.bytes()[end] != '\n') {
            end++;
        }
        return end;
    }

    private ReadLine line(int from, int to) {
        byte[] leaf = hash.leaf(Arrays.copyOfRange(chunk.bytes(), from, to));
        try {
            LogLine line = LogLine.read(chunk.bytes(), from, to);
            return new ReadLine(leaf, line, to == chunk.length() ? ENDLESS : counted(line));
        } catch (NotCanonical otherwise) {
            return new ReadLine(
                    leaf, null, new Finding(Check.FORM, 0, String.valueOf(otherwise.getMessage())));
        }
    }

    /**
     * @return why it cannot be read, if it cannot
     */
    private @Nullable Finding counted(LogLine line) {
        try {
            totals.add(codec.decode(line.type(), line.revision(), line.payload()));
            return null;
        } catch (RuntimeException unreadable) {
            return new Finding(
                    Check.PAYLOADS,
                    0,
                    "there is no event of a known type and revision %d that has this payload"
                            .formatted(line.revision()));
        }
    }
}
