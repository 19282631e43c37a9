package vn.sovang.query.rebuild.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * A row of {@code COPY … TO STDOUT (FORMAT binary)}. Its columns are read one by one, none of them
 * null.
 */
public final class BinaryRow {

    private final ByteBuffer columns;

    BinaryRow(ByteBuffer columns) {
        this.columns = columns;
    }

    public int int4() {
        expect(Integer.BYTES);
        return columns.getInt();
    }

    public long int8() {
        expect(Long.BYTES);
        return columns.getLong();
    }

    public String text() {
        return new String(bytea(), UTF_8);
    }

    public byte[] bytea() {
        byte[] value = new byte[columns.getInt()];
        columns.get(value);
        return value;
    }

    private void expect(int length) {
        int found = columns.getInt();
        if (found != length) {
            throw new IllegalStateException(
                    "A column of %d bytes where %d are expected".formatted(found, length));
        }
    }
}
