package vn.sovang.log.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.StoredEntry;

/**
 * A row of the log in PostgreSQL's binary form.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html">COPY, Binary Format</a>
 */
record CopiedRow(ByteBuffer columns) {

    private static final long EPOCH_SECONDS =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long MICROS = 1_000_000;
    private static final long NANOS_PER_MICRO = 1_000;

    StoredEntry entry() {
        return new StoredEntry(
                int8(),
                instant(),
                text(),
                optionalText(),
                optionalInt8(),
                text(),
                int4(),
                bytes(),
                bytes());
    }

    private Instant instant() {
        long micros = int8();
        return Instant.ofEpochSecond(
                EPOCH_SECONDS + Math.floorDiv(micros, MICROS),
                Math.floorMod(micros, MICROS) * NANOS_PER_MICRO);
    }

    private long int8() {
        return Objects.requireNonNull(optionalInt8());
    }

    private @Nullable Long optionalInt8() {
        return columns.getInt() < 0 ? null : columns.getLong();
    }

    private int int4() {
        columns.getInt();
        return columns.getInt();
    }

    private String text() {
        return Objects.requireNonNull(optionalText());
    }

    private @Nullable String optionalText() {
        byte @Nullable [] text = optionalBytes();
        return text == null ? null : new String(text, UTF_8);
    }

    private byte[] bytes() {
        return Objects.requireNonNull(optionalBytes());
    }

    private byte @Nullable [] optionalBytes() {
        int length = columns.getInt();
        if (length < 0) {
            return null;
        }
        byte[] value = new byte[length];
        columns.get(value);
        return value;
    }
}
