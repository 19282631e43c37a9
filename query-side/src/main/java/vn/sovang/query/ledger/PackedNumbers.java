package vn.sovang.query.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers of seven bits a byte, so that small ones take one byte. */
final class PackedNumbers {

    private static final int LONGEST = 10;

    private byte[] bytes = new byte[128];
    private int length;

    static long read(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    static long readSigned(ByteBuffer bytes) {
        long folded = read(bytes);
        return (folded >>> 1) ^ -(folded & 1);
    }

    /**
     * @param number 0 or more, or else it takes ten bytes
     */
    void add(long number) {
        if (bytes.length - length < LONGEST) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        long left = number;
        while ((left & ~0x7F) != 0) {
            bytes[length++] = (byte) ((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    /** A number of either sign, small ones short. */
    void addSigned(long number) {
        add((number << 1) ^ (number >> 63));
    }

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }
}
