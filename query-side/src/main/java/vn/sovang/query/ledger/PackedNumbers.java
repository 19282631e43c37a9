package vn.sovang.query.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Numbers of seven bits a byte, so that small ones take one byte. */
final class PackedNumbers {

    private PackedNumbers() {}

    /**
     * @param number 0 or more, or else it takes ten bytes
     */
    static void write(ByteArrayOutputStream bytes, long number) {
        long left = number;
        while ((left & ~0x7F) != 0) {
            bytes.write((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        bytes.write((int) left);
    }

    /** A number of either sign, small ones short. */
    static void writeSigned(ByteArrayOutputStream bytes, long number) {
        write(bytes, (number << 1) ^ (number >> 63));
    }

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
}
