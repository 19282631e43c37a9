package vn.sovang.log.bundle.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The numbers of a file beyond 4 GiB, which stand apart in the order of the small ones. */
record LargeFields(ByteBuffer numbers) {

    private static final int LARGE = 1;
    private static final long TOLD_APART = 0xffff_ffffL;

    /**
     * @param extra everything that a packer has added to a file
     */
    static LargeFields in(byte[] extra) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 2 * Short.BYTES) {
            int kind = ZipBytes.int2(fields);
            byte[] content = ZipBytes.take(fields, ZipBytes.int2(fields));
            if (kind == LARGE) {
                return new LargeFields(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return new LargeFields(ByteBuffer.allocate(0));
    }

    static boolean isLarge(long number) {
        return number == TOLD_APART;
    }

    /** The number itself, or the one that it stands for. */
    long or(long number) {
        if (!isLarge(number)) {
            return number;
        }
        if (numbers.remaining() < Long.BYTES) {
            throw new NoBundle("The directory of the zip is broken.");
        }
        return numbers.getLong();
    }
}
