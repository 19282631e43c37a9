package vn.sovang.query.rebuild.database;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Takes apart what the server sends: one message per row, a header before the first one. */
final class BinaryMessages {

    private static final int SIGNATURE_AND_FLAGS = 15;
    private static final short END = -1;

    private boolean begun;

    /** The row in a message; none in the last one. */
    Optional<BinaryRow> row(byte[] message) {
        ByteBuffer bytes = ByteBuffer.wrap(message);
        if (!begun) {
            begun = true;
            bytes.position(SIGNATURE_AND_FLAGS);
            int extension = bytes.getInt();
            bytes.position(bytes.position() + extension);
        }
        return bytes.hasRemaining() && bytes.getShort() != END
                ? Optional.of(new BinaryRow(bytes))
                : Optional.empty();
    }
}
