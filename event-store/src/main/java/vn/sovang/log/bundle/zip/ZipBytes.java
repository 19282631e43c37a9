package vn.sovang.log.bundle.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** The bytes of a zip at any place, in the order in which zips write numbers. */
record ZipBytes(FileChannel file, long length) {

    static ZipBytes of(FileChannel file) throws IOException {
        return new ZipBytes(file, file.size());
    }

    /**
     * @throws NoBundle when it ends before that
     */
    ByteBuffer at(long place, int count) {
        if (place < 0 || place > length - count) {
            throw new NoBundle("This is no complete zip.");
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (read(bytes, place + bytes.position()) < 0) {
                throw new NoBundle("The file has become shorter while it was read.");
            }
        }
        return bytes.flip();
    }

    int read(ByteBuffer into, long place) {
        try {
            return file.read(into, place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int int2(ByteBuffer bytes) {
        return bytes.getShort() & 0xffff;
    }

    static long int4(ByteBuffer bytes) {
        return bytes.getInt() & 0xffff_ffffL;
    }

    static byte[] take(ByteBuffer bytes, int count) {
        if (count > bytes.remaining()) {
            throw new NoBundle("The directory of the zip is broken.");
        }
        byte[] taken = new byte[count];
        bytes.get(taken);
        return taken;
    }
}
