package vn.sovang.log.bundle.zip;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The content of a file, never more of it than its length says, compared with its checksum. */
final class CheckedContent extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private final ZipPart part;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long left;

    private CheckedContent(InputStream content, ZipPart part, Inflater inflater) {
        super(content);
        this.part = part;
        this.inflater = inflater;
        this.left = part.length();
    }

    static CheckedContent of(ZipPart part, PackedBytes packed) {
        Inflater inflater = new Inflater(true);
        InputStream content =
                part.isDeflated() ? new InflaterInputStream(packed, inflater, BUFFER) : packed;
        return new CheckedContent(content, part, inflater);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            return end();
        }
        int count = unpacked(into, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new DamagedFile(part.name());
        }
        crc.update(into, offset, count);
        left -= count;
        return count;
    }

    private int end() throws IOException {
        if (unpacked(new byte[1], 0, 1) >= 0) {
            throw new NoBundle(part.name() + " is longer than the zip says.");
        }
        boolean unpackedWhole = !part.isDeflated() || inflater.getBytesRead() == part.packed();
        if (!unpackedWhole || crc.getValue() != part.crc()) {
            throw new DamagedFile(part.name());
        }
        return -1;
    }

    /** The inflater's own complaints tell people nothing. */
    private int unpacked(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw new DamagedFile(part.name());
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
