package vn.sovang.log.bundle.zip;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** A stretch of a zip as a stream. */
final class PackedBytes extends InputStream {

    private final ZipBytes zip;
    private final long end;
    private long next;

    PackedBytes(ZipBytes zip, long begin, long length) {
        this.zip = zip;
        this.next = begin;
        this.end = begin + length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int most = (int) Math.min(length, end - next);
        if (most <= 0) {
            return length == 0 ? 0 : -1;
        }
        int count = zip.read(ByteBuffer.wrap(into, offset, most), next);
        next += Math.max(count, 0);
        return count;
    }
}
