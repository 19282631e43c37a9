package vn.sovang.log.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One message of PostgreSQL's protocol, version 3.
 *
 * @param type its first letter; 0 for the message that begins a connection and has none
 * @param bytes all of it
 */
record Message(char type, byte[] bytes) {

    private static final int MAX_LENGTH = 64 << 20;

    /** The first message of a client says only how long it is. */
    static Message first(DataInputStream in) throws IOException {
        int length = in.readInt();
        ByteBuffer whole = ByteBuffer.allocate(checked(length)).putInt(length);
        in.readFully(whole.array(), Integer.BYTES, length - Integer.BYTES);
        return new Message((char) 0, whole.array());
    }

    /**
     * @return nothing at the end of the stream
     */
    static @Nullable Message next(DataInputStream in) throws IOException {
        int type = in.read();
        if (type < 0) {
            return null;
        }
        int length = in.readInt();
        ByteBuffer whole = ByteBuffer.allocate(1 + checked(length)).put((byte) type).putInt(length);
        in.readFully(whole.array(), 1 + Integer.BYTES, length - Integer.BYTES);
        return new Message((char) type, whole.array());
    }

    private static int checked(int length) throws IOException {
        if (length < Integer.BYTES || length > MAX_LENGTH) {
            throw new EOFException("No message of PostgreSQL: length " + length);
        }
        return length;
    }

    boolean mentions(String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }
}
