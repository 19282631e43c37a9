package vn.sovang.query.rebuild.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Rows as {@code COPY … FROM STDIN (FORMAT binary)} takes them: each is begun with the number of
 * its columns, which follow one by one. Grows as needed and can be used again.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html">COPY, Binary Format</a>
 */
public final class BinaryRows {

    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    public BinaryRows row(int columns) {
        room(Short.BYTES).putShort((short) columns);
        return this;
    }

    public BinaryRows int2(int value) {
        value(Short.BYTES).putShort((short) value);
        return this;
    }

    public BinaryRows int8(long value) {
        value(Long.BYTES).putLong(value);
        return this;
    }

    public BinaryRows bool(boolean value) {
        value(Byte.BYTES).put((byte) (value ? 1 : 0));
        return this;
    }

    public BinaryRows date(LocalDate value) {
        value(Integer.BYTES).putInt((int) (value.toEpochDay() - EPOCH_DAY));
        return this;
    }

    public BinaryRows uuid(UUID value) {
        value(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    public BinaryRows text(String value) {
        return bytea(value.getBytes(UTF_8));
    }

    public BinaryRows bytea(byte[] value) {
        value(value.length).put(value);
        return this;
    }

    /** Also forgets them, as soon as the next one begins. */
    ByteBuffer take() {
        ByteBuffer taken = bytes.duplicate().flip();
        bytes.clear();
        return taken;
    }

    private ByteBuffer value(int length) {
        return room(Integer.BYTES + length).putInt(length);
    }

    private ByteBuffer room(int length) {
        if (bytes.remaining() < length) {
            int size = Math.max(2 * bytes.capacity(), bytes.position() + length);
            bytes = ByteBuffer.allocate(size).put(bytes.flip());
        }
        return bytes;
    }
}
