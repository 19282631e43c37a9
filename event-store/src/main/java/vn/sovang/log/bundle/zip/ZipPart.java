package vn.sovang.log.bundle.zip;

import java.util.Arrays;

/**
 * A file in a zip, as the directory describes it.
 *
 * @param common what directory and file header both tell: flags, method, time and day
 * @param attributes what only the directory tells: who made it, and how it is to be treated
 * @param header where its own header begins
 */
record ZipPart(
        String name,
        byte[] common,
        byte[] attributes,
        int neededVersion,
        long crc,
        long packed,
        long length,
        long header) {

    private static final int DEFLATED = 8;
    private static final int STREAMED = 8;
    private static final int UNUSUAL_FLAGS = ~(0x800 | STREAMED | 6) & 0xffff;

    /** Whether lengths follow the content instead of standing before it. */
    boolean isStreamed() {
        return (flags() & STREAMED) != 0;
    }

    boolean isDeflated() {
        return method() == DEFLATED;
    }

    boolean isUsual() {
        boolean stored = method() == 0 && packed == length;
        return (flags() & UNUSUAL_FLAGS) == 0 && (stored || isDeflated());
    }

    boolean isMadeLike(ZipPart other) {
        return Arrays.equals(attributes, other.attributes);
    }

    private int flags() {
        return common[0] & 0xff | (common[1] & 0xff) << 8;
    }

    private int method() {
        return common[2] & 0xff | (common[3] & 0xff) << 8;
    }
}
